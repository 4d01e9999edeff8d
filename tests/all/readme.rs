//! The READMEs say what is so: every `console` block is run, in the order of the page and in one folder
//! with the quick start's files, and every list of verbs is compared with the program.
//! `UPDATE=1 cargo test` renews both.
use std::path::Path;
use std::{env, fs};

use crate::harness::{NOW, Shop};

const PAGES: [&str; 2] = ["README.md", "README.zh.md"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// An empty folder but for the quick start's files.
fn quick_start() -> Shop {
    let shop = Shop::new();
    for entry in fs::read_dir(root().join("fixtures/quickstart")).unwrap() {
        let entry = entry.unwrap();
        shop.write(entry.file_name().to_str().unwrap(), fs::read(entry.path()).unwrap());
    }
    shop
}

/// What a terminal shows after a line was typed into it.
fn typed(shop: &Shop, line: &str) -> String {
    let clock = format!("fenrun() {{ command fenrun --at {NOW} \"$@\"; }}");
    shop.shell(&format!("exec 2>&1; {clock}; {line}")).ok().quiet().stdout
}

/// The lines that are typed in `console` blocks; a `\` at the end goes on in the next line.
fn commands(page: &str) -> Vec<String> {
    let blocks = page.split("```console\n").skip(1);
    let blocks = blocks.map(|block| block.split_once("```").expect("a block has an end").0);
    let lines = blocks.flat_map(|block| block.split("\n$ ").map(str::to_owned));
    lines.map(|line| line.trim_start_matches("$ ").to_owned()).map(|text| command(&text)).collect()
}

/// The command at the head of what follows a prompt.
fn command(text: &str) -> String {
    let mut lines = text.lines();
    let mut command = lines.next().unwrap_or_default().to_owned();
    while command.ends_with('\\') {
        command = format!("{command}\n{}", lines.next().unwrap());
    }
    command
}

/// The page with what its commands print today.
fn renewed(page: &str) -> String {
    let shop = quick_start();
    let mut fresh = String::new();
    for (index, part) in page.split("```console\n").enumerate() {
        if index == 0 {
            fresh += part;
            continue;
        }
        let (block, rest) = part.split_once("```").unwrap();
        fresh += "```console\n";
        for command in commands(&format!("```console\n{block}```")) {
            fresh += &format!("$ {command}\n{}", typed(&shop, &command));
        }
        fresh += &format!("```{rest}");
    }
    fresh
}

/// The page with the verbs that the program has today: the rows ``| `noun` | `verb …` |``.
fn with_verbs(page: &str) -> String {
    let mut root = fenrun::cli::command();
    root.build();
    let row = |line: &str| {
        let noun = line.strip_prefix("| `")?.split_once('`')?.0;
        let command = root.find_subcommand(noun).filter(|noun| noun.has_subcommands())?;
        let verbs = command.get_subcommands().map(clap::Command::get_name);
        let verbs: Vec<_> = verbs.filter(|verb| *verb != "help").collect();
        let said = line.rsplit_once("` |")?.1;
        Some(format!("| `{noun}` | `{}` |{said}", verbs.join(" ")))
    };
    page.lines().map(|line| row(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

fn compare(name: &str, fresh: &str) {
    let path = root().join(name);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, fresh).unwrap();
    }
    snapbox::assert_data_eq!(fresh, snapbox::Data::read_from(&path, None).raw());
}

#[test]
fn the_pages_say_what_the_program_prints_and_can() {
    for name in PAGES {
        compare(name, &with_verbs(&renewed(&page(name))));
    }
}

#[test]
fn the_way_to_the_first_statement_is_the_same_in_both_languages() {
    let [english, chinese] = PAGES.map(|name| commands(&page(name)));
    let plain = |line: &String| line.replace(" --lang zh", "").replace("我的茶行", "'My tea shop'");
    assert_eq!(english, chinese.iter().map(plain).collect::<Vec<_>>());
    for wanted in ["init", "order import", "commission settle", "commission statement"] {
        let said = english.iter().any(|line| line.starts_with(&format!("fenrun {wanted}")));
        assert!(said, "no page runs {wanted}");
    }
}

#[test]
fn the_line_for_cron_works_where_the_first_statement_was_made() {
    for name in PAGES {
        let page = page(name);
        let (shop, commands) = (quick_start(), commands(&page));
        let before = commands.iter().take_while(|line| !line.starts_with("fenrun commission"));
        before.for_each(|line| drop(typed(&shop, line)));
        let line = page.lines().find(|line| line.starts_with("30 4 ")).unwrap();
        let line = line.split_once("/srv/shop && ").unwrap().1.to_owned();
        assert!(page.contains(&format!(
            "ExecStart=/usr/local/bin/{}\n",
            line.split_once(" >>").unwrap().0
        )));
        for _ in 0..2 {
            drop(typed(&shop, &line));
        }
        let said = shop.read("payday.jsonl");
        let lines: Vec<_> = said.lines().collect();
        assert_eq!(lines.len(), 2, "{said}");
        for line in lines {
            assert!(line.starts_with(r#"{"period":"2026-10","settled":["2026-10"],"#), "{line}");
        }
        assert!(shop.path("fenrun-payday/2026-10/statements-2026-10.csv").is_file());
    }
}

#[test]
fn every_command_is_on_both_pages() {
    let root = fenrun::cli::command();
    for name in PAGES {
        let page = page(name);
        for command in root.get_subcommands().map(clap::Command::get_name) {
            assert!(page.contains(&format!("| `{command}")), "{name} does not name {command}");
        }
    }
}

#[test]
fn every_file_that_a_page_points_at_is_there() {
    for name in PAGES {
        for link in page(name).split("](").skip(1) {
            let target = link.split_once(')').unwrap().0;
            assert!(root().join(target).exists(), "{name} points at {target}");
        }
    }
}
