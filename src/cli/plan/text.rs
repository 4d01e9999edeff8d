//! Reads the plan file that a command names.
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::app::plan::PlanText;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::{Sentence, args};

/// No plan is longer: a thousand rules need a tenth of it.
const LIMIT: u64 = 1 << 20;

/// The plan file of this name; `-` is stdin. At a terminal a missing name is asked for.
pub(super) fn read(file: Option<&String>, context: &mut Context) -> Result<PlanText, Failure> {
    let file = context.need(file, "FILE", "ask-plan-file")?;
    let path = context.path(Path::new(&file));
    let read = if file == "-" {
        whole(&mut context.stdin)
    } else {
        File::open(&path).and_then(|mut open| whole(&mut open))
    };
    match read {
        Ok(Some(source)) => Ok(PlanText { file, source }),
        Ok(None) => Err(Failure::Refused(Sentence::new("err-plan-long", args![file = file]))),
        Err(error) => Err(Failure::Read { path: file.into(), error }),
    }
}

/// The whole text, unless it is too long.
fn whole(from: &mut dyn Read) -> io::Result<Option<String>> {
    let mut text = String::new();
    from.take(LIMIT + 1).read_to_string(&mut text)?;
    Ok(Some(text).filter(|text| text.len() as u64 <= LIMIT))
}
