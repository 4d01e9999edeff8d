//! Help pages. clap knows the arguments, `src/text` the words:
//!
//! - `help-order-import` says in one line what the command does, its `.long` says more;
//! - `help-arg-file` says what an argument is, wherever it appears; `help-order-import-arg-file`
//!   says it for one command only;
//! - `value-file` is the name of its value, `FILE`.
use clap::{Arg, Command};

use super::paint::{Tone, paint};
use crate::text::{Words, args};

/// The whole tree with words, for shell completions.
#[must_use]
pub(crate) fn localised(mut command: Command, words: &Words) -> Command {
    command.build();
    dress_tree(command, &mut Vec::new(), words)
}

fn dress_tree(command: Command, path: &mut Vec<String>, words: &Words) -> Command {
    let command = dress(command, path, words);
    command.mut_subcommands(|sub| {
        path.push(sub.get_name().to_owned());
        let sub = dress_tree(sub, path, words);
        path.pop();
        sub
    })
}

/// The help page of the command that a path leads to.
pub(crate) fn page(
    mut root: Command,
    path: &[String],
    words: &Words,
    color: bool,
    width: Option<u16>,
) -> String {
    root.build();
    let everywhere = everywhere(&root);
    let mut command = root;
    for name in path {
        match command.find_subcommand(name) {
            Some(found) => command = found.clone(),
            None => break,
        }
    }
    let command = dress(command, path, words);
    let examples = command.get_after_help().map(ToString::to_string);
    let head = |id| paint(&words.say(id, args![]), Tone::Strong, color);
    let mut page = words.say(&id(path), args![]) + "\n";
    if let Some(more) = words.find(&format!("{}.long", id(path)), args![]) {
        page += &format!("\n{more}\n");
    }
    page += &format!("\n{}{}\n", head("word-usage"), usage(&command, words));
    let lists = arguments(command, path.is_empty(), color, width);
    page += &format!("\n{}\n", with_own_colons(lists, words));
    if let Some(examples) = examples {
        page += &format!("\n{}\n", head("word-examples"));
        examples.lines().for_each(|line| page += &format!("  {line}\n"));
    }
    if !path.is_empty() {
        let everywhere = words.say("help-everywhere", args![flags = everywhere]);
        page += &format!("\n{}\n", paint(&everywhere, Tone::Dim, color));
    }
    page
}

/// The flags of every command, by name.
fn everywhere(root: &Command) -> String {
    let global = root.get_arguments().filter(|arg| arg.is_global_set());
    let names = global.filter_map(Arg::get_long).map(|name| format!("--{name}"));
    names.collect::<Vec<_>>().join(" ")
}

/// The id of a command's sentence.
fn id(path: &[String]) -> String {
    if path.is_empty() { "help-fenrun".to_owned() } else { format!("help-{}", path.join("-")) }
}

/// The command with words for itself, its arguments and the names of its subcommands.
fn dress(command: Command, path: &[String], words: &Words) -> Command {
    let own = id(path);
    let prefix = if path.is_empty() { "help".to_owned() } else { own.clone() };
    command
        .about(words.say(&own, args![]))
        .subcommand_help_heading(words.say("word-commands", args![]))
        .mut_args(|arg| dress_argument(arg, &own, words))
        .mut_subcommands(|sub| {
            let about = words.say(&format!("{prefix}-{}", sub.get_name()), args![]);
            sub.about(about)
        })
}

fn dress_argument(arg: Arg, command: &str, words: &Words) -> Arg {
    let mut help = argument_help(&arg, command, words);
    let names = possible_values(&arg);
    if !names.is_empty() {
        help += &format!(" {}", words.say("help-one-of", args![names = names]));
    }
    let default = default_value(&arg);
    if !default.is_empty() {
        help += &format!(" {}", words.say("help-default", args![value = default]));
    }
    let heading = words.say(heading(&arg), args![]);
    let names: Vec<String> = value_names(&arg).map(|name| value_name(name, words)).collect();
    // Under a heading of their own clap would sort positional arguments by name.
    let arg = match arg.get_index() {
        Some(index) => arg.display_order(index),
        None => arg,
    };
    let arg = arg.help(help).help_heading(heading);
    let arg = arg.hide_possible_values(true).hide_default_value(true);
    if names.is_empty() { arg } else { arg.value_names(names) }
}

/// The words for an argument: the command's own, else those shared by all.
fn argument_help(arg: &Arg, command: &str, words: &Words) -> String {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = words.find(&format!("{command}-arg-{name}"), args![]);
    own.unwrap_or_else(|| words.say(&format!("help-arg-{name}"), args![]))
}

fn heading(arg: &Arg) -> &'static str {
    if arg.is_positional() {
        "word-arguments"
    } else if arg.is_global_set() || matches!(arg.get_id().as_str(), "help" | "version") {
        "word-global-options"
    } else {
        "word-options"
    }
}

fn possible_values(arg: &Arg) -> String {
    if !arg.get_action().takes_values() {
        return String::new();
    }
    let values = arg.get_possible_values();
    let names = values.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name());
    names.collect::<Vec<_>>().join(", ")
}

fn default_value(arg: &Arg) -> String {
    if !arg.get_action().takes_values() {
        return String::new();
    }
    let values = arg.get_default_values().iter().map(|value| value.to_string_lossy());
    values.collect::<Vec<_>>().join(", ")
}

fn value_names(arg: &Arg) -> impl Iterator<Item = &str> {
    let takes = arg.get_action().takes_values();
    arg.get_value_names().filter(|_| takes).into_iter().flatten().map(|name| name.as_str())
}

/// The name of a value in the reader's language: `FILE`, `文件`.
pub(crate) fn value_name(name: &str, words: &Words) -> String {
    let id = format!("value-{}", name.to_ascii_lowercase().replace('_', "-"));
    words.find(&id, args![]).unwrap_or_else(|| words.say("value-text", args![]))
}

/// `fenrun order ship [OPTIONS] <ORDER> …`.
fn usage(command: &Command, words: &Words) -> String {
    let mut parts = vec![command.get_bin_name().unwrap_or("fenrun").to_owned()];
    let shown = |arg: &&Arg| !arg.is_hide_set();
    let first_page = parts[0] == "fenrun";
    let own = |arg: &Arg| first_page || !(arg.is_global_set() || arg.get_id() == "help");
    if command.get_opts().filter(shown).any(|arg| own(arg) && !arg.is_required_set()) {
        parts.push(format!("[{}]", words.say("value-options", args![])));
    }
    let required = command.get_opts().filter(shown).filter(|arg| arg.is_required_set());
    parts.extend(required.map(|arg| arg.to_string()));
    parts.extend(command.get_positionals().filter(shown).map(positional));
    if command.has_subcommands() {
        parts.push(format!("<{}>", words.say("value-command", args![])));
    }
    parts.join(" ")
}

/// `<FILE>`, `[FILE]`, `<CODE>...`.
fn positional(arg: &Arg) -> String {
    let names = arg.get_value_names().unwrap_or_default();
    let name = names.first().map_or(arg.get_id().as_str(), |name| name.as_str());
    let many = arg.get_num_args().is_some_and(|count| count.max_values() > 1);
    let more = if many { "..." } else { "" };
    if arg.is_required_set() { format!("<{name}>{more}") } else { format!("[{name}]{more}") }
}

/// The lists of commands and arguments; flags of every command only on the first page.
fn arguments(command: Command, first_page: bool, color: bool, width: Option<u16>) -> String {
    let plain = clap::builder::Styles::plain();
    let bold = clap::builder::styling::Style::new().bold();
    let styles = if color { plain.header(bold).literal(bold) } else { plain };
    let width = width.map_or(100, |width| usize::from(width).clamp(60, 100));
    let mut command = command
        .styles(styles)
        .term_width(width)
        .help_template("{all-args}")
        .after_help("")
        .mut_args(|arg| {
            let hide = !first_page && (arg.is_global_set() || arg.get_id() == "help");
            if hide { arg.hide(true) } else { arg }
        });
    let lists = command.render_help();
    let lists = if color { lists.ansi().to_string() } else { lists.to_string() };
    lists.trim_end().to_owned()
}

/// clap writes `:` behind a heading; Chinese has a colon of its own.
fn with_own_colons(mut lists: String, words: &Words) -> String {
    let colon = words.say("word-colon", args![]);
    for id in ["word-commands", "word-arguments", "word-options", "word-global-options"] {
        let heading = words.say(id, args![]);
        lists = lists.replace(&format!("{heading}:"), &format!("{heading}{colon}"));
    }
    lists
}

#[cfg(test)]
mod tests {
    use super::super::root;
    use super::*;
    use crate::text::Lang;

    /// Calls `look` with every command and its path.
    fn walk(command: &Command, path: &mut Vec<String>, look: &mut impl FnMut(&Command, &[String])) {
        look(command, path);
        for sub in command.get_subcommands() {
            path.push(sub.get_name().to_owned());
            walk(sub, path, look);
            path.pop();
        }
    }

    fn tree() -> Command {
        let mut root = root::command();
        root.build();
        root
    }

    #[test]
    fn every_command_and_every_argument_is_explained_in_every_language() {
        for (lang, name) in Lang::ALL {
            let words = Words::new(lang);
            walk(&tree(), &mut Vec::new(), &mut |command, path| {
                let own = id(path);
                assert!(words.find(&own, args![]).is_some(), "{name}: {own} is missing");
                for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
                    let help = argument_help(arg, &own, &words);
                    assert!(!help.starts_with('['), "{name}: {own}: {help} is missing");
                }
            });
        }
    }

    #[test]
    fn every_leaf_command_has_at_least_two_examples_of_itself() {
        walk(&tree(), &mut Vec::new(), &mut |command, path| {
            if command.has_subcommands() {
                return;
            }
            let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let own = format!("fenrun {}", path.join(" "));
            assert!(examples.lines().count() >= 2, "{own} has fewer than two examples");
            for example in examples.lines() {
                assert!(example.contains(&own), "{own}: another command's example: {example}");
            }
        });
    }
}
