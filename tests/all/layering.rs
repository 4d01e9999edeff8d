//! The one-way dependencies of the house (CONTRIBUTING.md): read off the `use` lines and paths.
use std::fs;
use std::path::{Path, PathBuf};

/// Each layer with the layers of ours that it may name.
const MAY_NAME: [(&str, &[&str]); 7] = [
    ("domain", &[]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("app", &["domain", "store", "exchange"]),
    ("text", &["domain", "store", "exchange", "app", "render"]),
    ("render", &["domain", "text"]),
    ("cli", &["domain", "store", "exchange", "app", "text", "render"]),
];

/// Each fenced crate with the only layers that may name it.
const FENCED: [(&str, &[&str]); 16] = [
    ("rusqlite", &["store"]),
    ("refinery", &["store"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("dialoguer", &["cli"]),
    ("indicatif", &["cli"]),
    ("csv", &["exchange", "render"]),
    ("csv_core", &["exchange"]),
    ("quick_xml", &["exchange"]),
    ("encoding_rs", &["exchange"]),
    ("toml", &["exchange"]),
    ("comfy_table", &["render"]),
    ("fluent_bundle", &["text"]),
    ("unic_langid", &["text"]),
    ("serde_json", &["store", "exchange", "render"]),
    ("tempfile", &["store", "exchange", "cli"]),
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
}

/// The program part of a file: without comments and without its tests, which may reach further.
fn program(source: &str) -> String {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether the code names `root::…` as a path of its own, not as the end of a longer word or path.
fn names(code: &str, root: &str) -> bool {
    let path = format!("{root}::");
    code.match_indices(&path).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

/// What a layer must not do, with the file that does it.
fn faults(layer: &str, file: &str, code: &str) -> Vec<String> {
    let allowed = MAY_NAME.iter().find(|(name, _)| *name == layer).map_or(&[][..], |(_, a)| a);
    let mut faults = Vec::new();
    for (other, _) in MAY_NAME.iter().filter(|(other, _)| *other != layer) {
        if !allowed.contains(other) && code.contains(&format!("crate::{other}")) {
            faults.push(format!("{file}: {layer} must not name {other}"));
        }
    }
    for (fenced, layers) in FENCED {
        if !layers.contains(&layer) && names(code, fenced) {
            faults.push(format!("{file}: only {layers:?} may name the crate {fenced}"));
        }
    }
    faults
}

#[test]
fn calls_only_go_one_way_and_libraries_stay_behind_their_fence() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    assert!(files.len() > 50, "only {} files read", files.len());
    let mut found = Vec::new();
    for path in files {
        let name = path.strip_prefix(&src).unwrap();
        let Some(layer) = name.components().next().filter(|_| name.components().count() > 1) else {
            continue;
        };
        let layer = layer.as_os_str().to_str().unwrap();
        assert!(MAY_NAME.iter().any(|(known, _)| *known == layer), "a new room: src/{layer}");
        let code = program(&fs::read_to_string(&path).unwrap());
        found.extend(faults(layer, &name.display().to_string(), &code));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_fence_sees_what_it_must_see() {
    let seen = |layer: &str, code: &str| !faults(layer, "x.rs", &program(code)).is_empty();
    assert!(seen("domain", "use crate::store::book::Book;"));
    assert!(seen("store", "use crate::exchange::durable::DurableFile;"));
    assert!(seen("app", "fn f(c: &rusqlite::Connection) {}"));
    assert!(seen("cli", "use toml::Table;"));
    assert!(!seen("store", "use rusqlite::Connection;"));
    assert!(!seen("app", "// rusqlite::Connection lives in store"));
    assert!(!seen("app", "use crate::exchange::csv::Reader;"));
}

#[test]
fn all_sql_is_written_out_and_takes_its_values_as_parameters() {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let mut files = Vec::new();
    rust_files(&store, &mut files);
    let mut found = Vec::new();
    for path in files {
        let code = program(&fs::read_to_string(&path).unwrap());
        for (number, line) in code.lines().enumerate() {
            // A value between quotes that comes from Rust, such as `WHERE code = '{code}'`.
            if line.contains("'{") && !line.contains("json") {
                found.push(format!("{}:{}: {line}", path.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "values belong into parameters:\n{}", found.join("\n"));
}
