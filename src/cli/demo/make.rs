//! The demo book and the folder of its payday, made anew together.
use std::path::Path;

use crate::app::book::BookRefusal;
use crate::app::demo::{self, Demo, MONTH, Made, Wording};
use crate::app::interrupt::Interrupt;
use crate::app::opened::Opened;
use crate::app::session::Session;
use crate::cli::args::ListArgs;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::{check, payday};
use crate::domain::time::Instant;
use crate::exchange::durable::{self, Step, WriteError};
use crate::exchange::own_folder;
use crate::text::args;

/// Makes both; in the place of older ones only if both are the demo's own. The files are made aside and
/// get their place last.
pub(super) fn make(context: &mut Context) -> Result<Demo, Failure> {
    let book = context.book();
    let folder = payday::beside(&book);
    let place = folder.join(MONTH);
    own_folder::may_replace(&place)?;
    let aside = aside(&book, &place)?;
    let mut demo = match fill(context, aside.path())? {
        Made::Demo(demo) => *demo,
        Made::Findings(findings) => {
            check::tell(context, findings, &ListArgs::default())?;
            return Err(Failure::Findings);
        }
    };
    context.session()?;
    for stated in &demo.paid.settled {
        demo.paid.files.push(payday::state(stated, &demo.paid.folder, context)?);
    }
    durable::make_folder(&folder)?;
    own_folder::replace(&demo.paid.folder, &place)?;
    Ok(demo)
}

/// A folder beside the book's place that is gone afterwards.
fn aside(book: &Path, place: &Path) -> Result<tempfile::TempDir, Failure> {
    let room = book.parent().unwrap_or(Path::new("/"));
    if !room.is_dir() {
        return Err(Failure::App(BookRefusal::NoFolder(room.to_owned()).into()));
    }
    let mut hidden = tempfile::Builder::new();
    let aside = hidden.prefix(".fenrun-").suffix(".tmp").tempdir_in(room);
    aside.map_err(|source| {
        WriteError::Io { path: place.to_owned(), step: Step::Create, source }.into()
    })
}

fn fill(context: &Context, files: &Path) -> Result<Made, Failure> {
    let words = &context.words;
    let session = Session {
        book: context.book(),
        now: Instant::ALWAYS,
        operator: context.operator().to_owned(),
        command: context.command_line().to_owned(),
        wait: context.wait(),
        dry_run: false,
        yes: false,
        agreed: Vec::new(),
        interrupt: Interrupt::default(),
        opened: Opened::default(),
    };
    let say = |id| words.say(id, args![]);
    let (shop, suspended) = (say("word-demo-shop"), say("word-demo-suspended"));
    let (after_sale, corrected) = (say("word-demo-after-sale"), say("word-demo-corrected"));
    let goodwill = say("word-demo-goodwill");
    let wording = Wording {
        lang: words.lang().name(),
        shop: &shop,
        suspended: &suspended,
        after_sale: &after_sale,
        corrected: &corrected,
        goodwill: &goodwill,
    };
    Ok(demo::make(&session, wording, files)?)
}
