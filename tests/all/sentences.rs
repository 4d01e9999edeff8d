//! The sentences of the program: complete in both languages, all of them used, none missing.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

const AREAS: [&str; 13] = [
    "row", "word", "value", "help", "err", "ask", "done", "next", "note", "warn", "col", "title",
    "name",
];

/// Messages that are the same in every language.
const SAME: [&str; 3] = ["name-paypal", "name-wise", "name-sepa"];

/// A message or attribute: its variables and its text.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    variables: BTreeSet<String>,
    text: String,
}

/// `id` and `id.attribute` → what is said.
fn sentences(file: &str) -> BTreeMap<String, Said> {
    let source = source(Path::new(file));
    let resource = parser::parse(source.as_str()).expect("the file has no mistakes");
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let mut keep = |id: String, pattern| {
            let mut said = Said::default();
            read(pattern, &mut said);
            assert!(all.insert(id.clone(), said).is_none(), "{file}: {id} is there twice");
        };
        if let Some(value) = &message.value {
            keep(id.clone(), value);
        }
        for attribute in &message.attributes {
            keep(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    all
}

fn read(pattern: &Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, said),
        }
    }
}

fn read_expression(expression: &Expression<&str>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, said),
        Expression::Select { selector, variants } => {
            read_inline(selector, said);
            variants.iter().for_each(|variant| read(&variant.value, said));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => said.text.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, said),
        _ => {}
    }
}

fn source(path: &Path) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The whole program, its tests left out.
fn program() -> String {
    fn gather(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                let code = source.split("#[cfg(test)]").next().unwrap();
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                all.extend(lines.flat_map(|line| [line, "\n"]));
            }
        }
    }
    let mut all = String::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    all
}

/// The ids that stand as literals in the program.
fn literal_ids(program: &str) -> BTreeSet<String> {
    let is_id = |text: &str| {
        text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b))
    };
    let area = |text: &str| AREAS.iter().any(|area| text.starts_with(&format!("{area}-")));
    let literals = program.split('"').filter(|text| area(text) && is_id(text));
    literals.map(str::to_owned).collect()
}

/// The ids that help pages use: those of commands, and those of arguments and their values.
fn help_ids(command: &clap::Command, path: &str, ids: &mut BTreeSet<String>) {
    let own = if path.is_empty() { "help-fenrun".to_owned() } else { format!("help{path}") };
    for arg in command.get_arguments() {
        let name = arg.get_id().as_str().replace('_', "-");
        ids.extend([format!("help-arg-{name}"), format!("{own}-arg-{name}")]);
        for value in arg.get_value_names().unwrap_or_default() {
            ids.insert(format!("value-{}", value.to_ascii_lowercase().replace('_', "-")));
        }
    }
    ids.insert(format!("{own}.long"));
    ids.insert(own);
    for sub in command.get_subcommands() {
        help_ids(sub, &format!("{path}-{}", sub.get_name()), ids);
    }
}

#[test]
fn both_languages_say_the_same_things_about_the_same_values() {
    let (english, chinese) = (sentences("src/text/en.ftl"), sentences("src/text/zh.ftl"));
    for (id, said) in &english {
        let Some(other) = chinese.get(id) else { panic!("zh.ftl has no {id}") };
        assert_eq!(said.variables, other.variables, "{id} has other variables in zh.ftl");
    }
    for id in chinese.keys() {
        assert!(english.contains_key(id), "en.ftl has no {id}");
    }
}

#[test]
fn no_chinese_sentence_is_left_in_english_and_no_english_one_in_chinese() {
    let chinese = |c: char| matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    for (id, said) in sentences("src/text/zh.ftl") {
        let translated = said.text.contains(chinese) || SAME.contains(&id.as_str());
        assert!(translated, "zh.ftl: {id} is not translated: {}", said.text);
    }
    for (id, said) in sentences("src/text/en.ftl") {
        assert!(!said.text.contains(chinese), "en.ftl: {id} is Chinese: {}", said.text);
    }
}

#[test]
fn every_sentence_that_the_program_names_exists() {
    let english = sentences("src/text/en.ftl");
    for id in literal_ids(&program()) {
        assert!(english.contains_key(&id), "en.ftl has no {id}");
    }
}

#[test]
fn every_error_says_what_to_do_next() {
    let english = sentences("src/text/en.ftl");
    for id in english.keys().filter(|id| id.starts_with("err-") && !id.contains('.')) {
        let said = english.contains_key(&format!("{id}.hint")) || id == "err-declined";
        assert!(said, "{id} has no .hint");
    }
}

/// Whether a sentence is about an argument that `args.rs` offers to all commands.
fn is_shared(id: &str, offered: &str) -> bool {
    let name = |area| id.strip_prefix(area).map(|name: &str| name.replace('-', "_"));
    name("help-arg-").is_some_and(|name| offered.contains(&format!("pub {name}:")))
        || name("value-").is_some_and(|name| {
            let named = format!("value_name = \"{}\"", name.to_ascii_uppercase());
            offered.contains(&named) || offered.contains(&format!("pub {name}:"))
        })
}

#[test]
fn every_sentence_is_used() {
    let (program, offered) = (program(), source(Path::new("src/cli/args.rs")));
    let mut used = literal_ids(&program);
    let mut root = fenrun::cli::command();
    root.build();
    help_ids(&root, "", &mut used);
    for id in sentences("src/text/en.ftl").into_keys() {
        let message = id.strip_suffix(".hint").unwrap_or(&id);
        let name = message.strip_prefix("col-").or_else(|| message.strip_prefix("name-"));
        // The columns of reports and our own names, such as states, are named by their plain ids.
        let by_name = name.is_some_and(|name| program.contains(&format!("\"{name}\"")));
        let shared = is_shared(message, &offered);
        assert!(by_name || shared || used.contains(message), "nothing says {id}");
    }
}
