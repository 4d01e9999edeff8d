//! The outer shell of the program: help, usage errors, streams, exit codes.
use std::fs::File;

use snapbox::str;

use fenrun::store::create::create;

use crate::harness::Shop;
use crate::workbench::{ACT, NOW, new_book};

#[test]
fn the_version_is_printed_and_nothing_else() {
    let version = concat!("fenrun ", env!("CARGO_PKG_VERSION"), "\n");
    for flag in ["--version", "-V", "--lang zh --version"] {
        Shop::new().run(flag).ok().prints(version).quiet();
    }
}

#[test]
fn help_is_english_unless_something_says_otherwise() {
    Shop::new().run("completions --help").ok().quiet().prints(str![[r#"
Prints what a shell needs to complete commands and flags

Bash: fenrun completions bash > ~/.local/share/bash-completion/completions/fenrun
Zsh:  fenrun completions zsh > a folder of your $fpath, as _fenrun
Fish: fenrun completions fish > ~/.config/fish/completions/fenrun.fish

Usage: fenrun completions <SHELL>

Arguments:
  <SHELL>  The shell [one of: bash, zsh, fish]

Examples:
  fenrun completions bash
  fenrun completions zsh

Options of every command (fenrun --help): --book --lang --at --as --wait --yes --no-input --color

"#]]);
}

#[test]
fn help_is_wholly_chinese() {
    Shop::new().run("completions --help --lang zh").ok().quiet().prints(str![[r#"
输出 shell 补全命令和选项所需的脚本

Bash：fenrun completions bash > ~/.local/share/bash-completion/completions/fenrun
Zsh： fenrun completions zsh > $fpath 中的某个文件夹，文件名 _fenrun
Fish：fenrun completions fish > ~/.config/fish/completions/fenrun.fish

用法：fenrun completions <哪种shell>

参数：
  <哪种shell>  为哪种 shell 输出 [可选：bash, zsh, fish]

示例：
  fenrun completions bash
  fenrun completions zsh

所有命令通用的选项（fenrun --help）：--book --lang --at --as --wait --yes --no-input --color

"#]]);
}

#[test]
fn the_language_comes_from_flag_then_variable_then_file_then_locale() {
    let shop = Shop::new().with("LANG", "zh_CN.UTF-8");
    let first = |shop: &Shop, flag: &str| {
        let page = shop.run(&format!("{flag} completions -h")).ok().stdout;
        page.lines().next().unwrap().to_owned()
    };
    let (english, chinese) = (
        "Prints what a shell needs to complete commands and flags",
        "输出 shell 补全命令和选项所需的脚本",
    );
    assert_eq!(first(&shop, ""), chinese);
    shop.write("fenrun.toml", "lang = \"en\"\n");
    assert_eq!(first(&shop, ""), english);
    let shop = shop.with("FENRUN_LANG", "zh");
    assert_eq!(first(&shop, ""), chinese);
    assert_eq!(first(&shop, "--lang en"), english);
}

#[test]
fn help_speaks_the_language_of_the_book_that_is_there() {
    let shop = Shop::new();
    create(&shop.path("tea.db"), &new_book(), &ACT, NOW).unwrap();
    let first = |line: &str| shop.run(line).ok().stdout.lines().next().unwrap().to_owned();
    let chinese = "输出 shell 补全命令和选项所需的脚本";
    assert_eq!(first("completions --help --book tea.db"), chinese);
    assert_ne!(first("completions --help"), chinese);
    shop.write("fenrun.toml", "book = \"tea.db\"\n");
    assert_eq!(first("completions --help"), chinese);
    assert_ne!(first("completions --help --lang en"), chinese);
}

#[test]
fn help_in_front_of_a_command_is_help_for_it() {
    let shop = Shop::new();
    let page = shop.run("completions --help").ok().stdout;
    let mut command = shop.bare_command();
    let output = command.args(["help", "completions"]).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), page);
}

#[test]
fn without_a_command_the_help_is_on_stderr_and_the_usage_wrong() {
    let help = Shop::new().run("--help").ok().quiet().stdout;
    let bare = Shop::new().bare_command().output().unwrap();
    assert_eq!(bare.status.code(), Some(2));
    assert_eq!(String::from_utf8(bare.stderr).unwrap(), help);
    assert!(bare.stdout.is_empty());
}

#[test]
fn an_unknown_option_is_named_with_the_one_that_was_meant() {
    let shop = Shop::new();
    shop.run("completions --bok x").fails(2).prints("").says(str![[r#"
error: there is no option --bok
hint: did you mean --book?

"#]]);
    shop.run("completions --bok x --lang zh").fails(2).prints("").says(str![[r#"
错误：没有选项 --bok
提示：是不是想用 --book？

"#]]);
    shop.run("completions --nonsense").fails(2).says(str![[r#"
error: there is no option --nonsense
hint: fenrun completions --help shows all options

"#]]);
    shop.run("completions --nonsense --lang zh").fails(2).says(str![[r#"
错误：没有选项 --nonsense
提示：fenrun completions --help 列出全部选项

"#]]);
}

#[test]
fn an_unknown_command_is_named_with_the_one_that_was_meant() {
    let shop = Shop::new();
    shop.run("completion bash").fails(2).prints("").says(str![[r#"
error: there is no command “completion”
hint: did you mean “completions”?

"#]]);
    shop.run("completion bash --lang zh").fails(2).says(str![[r#"
错误：没有命令“completion”
提示：是不是想用“completions”？

"#]]);
    shop.run("zzz").fails(2).says(str![[r#"
error: there is no command “zzz”
hint: fenrun --help shows all commands

"#]]);
    shop.run("--lang zh zzz").fails(2).says(str![[r#"
错误：没有命令“zzz”
提示：fenrun --help 列出全部命令

"#]]);
}

#[test]
fn wrong_missing_and_superfluous_values_are_named() {
    let shop = Shop::new();
    shop.run("completions tcsh").fails(2).says(str![[r#"
error: <SHELL> cannot be “tcsh”
hint: it is one of: bash, zsh, fish

"#]]);
    shop.run("completions tcsh --lang zh").fails(2).says(str![[r#"
错误：<哪种shell> 不能是“tcsh”
提示：可选：bash, zsh, fish

"#]]);
    shop.run("completions").fails(2).says(str![[r#"
error: missing: <SHELL>
hint: fenrun completions --help shows what it is

"#]]);
    shop.run("completions --lang zh").fails(2).says(str![[r#"
错误：缺少：<哪种shell>
提示：fenrun completions --help 说明它是什么

"#]]);
    shop.run("completions bash again").fails(2).says(str![[r#"
error: “again” is one argument too many
hint: fenrun completions --help shows what belongs here; put quotes around a value with spaces

"#]]);
    shop.run("completions bash again --lang zh").fails(2).says(str![[r#"
错误：多了一个参数“again”
提示：fenrun completions --help 说明这里需要什么；含空格的值请加引号

"#]]);
    shop.run("completions bash --wait -1").fails(2).says(str![[r#"
error: there is no option -1
hint: fenrun completions --help shows all options

"#]]);
    shop.run("completions bash --wait soon").fails(2).says(str![[r#"
error: “soon” is no value for --wait
hint: it is a whole number, not negative: 0, 1, 30

"#]]);
    shop.run("completions bash --wait soon --lang zh").fails(2).says(str![[r#"
错误：“soon”不是 --wait 的值
提示：应为非负整数：0、1、30

"#]]);
    shop.run("completions bash --wait").fails(2).says(str![[r#"
error: --wait needs a value
hint: fenrun completions --help shows which

"#]]);
    shop.run("completions bash --at 31.10.2026").fails(2).says(str![[r#"
error: “31.10.2026” is no moment for --at
hint: moments look like 2026-10-31, "2026-10-31 08:26" or 2026-10-31T08:26:00+08:00

"#]]);
    shop.run("completions bash --at 31.10.2026 --lang zh").fails(2).says(str![[r#"
错误：“31.10.2026”不是 --at 的时刻
提示：时刻的写法：2026-10-31、"2026-10-31 08:26" 或 2026-10-31T08:26:00+08:00

"#]]);
    shop.run("completions bash --yes --yes").fails(2).says(str![[r#"
error: --yes is given twice
hint: leave one of them out; fenrun completions --help shows what it does

"#]]);
}

#[test]
fn a_full_stdout_is_an_error_with_a_reason() {
    let shop = Shop::new();
    for (lang, said) in [
        (
            "en",
            "error: cannot write to stdout: the disk is full\n\
             hint: make room or choose another place, then try again; \
             what the command changed stays changed\n",
        ),
        (
            "zh",
            "错误：无法写入标准输出：磁盘已满\n\
             提示：请腾出空间或换个位置后重试；命令已做的改动仍然有效\n",
        ),
    ] {
        for line in ["completions bash", "--help", "--version"] {
            let full = File::options().write(true).open("/dev/full").unwrap();
            let mut command = shop.command(&format!("--lang {lang} {line}"));
            let output = command.stdout(full).output().unwrap();
            assert_eq!(String::from_utf8(output.stderr).unwrap(), said, "{line}");
            assert_eq!(output.status.code(), Some(74), "{line}");
        }
    }
}

#[test]
fn a_broken_pipe_is_a_quiet_end() {
    let shop = Shop::new();
    for line in ["completions bash", "--help", "--version"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = shop.command(line).stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{line}");
        assert_eq!(output.status.code(), Some(0), "{line}");
    }
}

#[test]
fn nobody_listening_on_stderr_changes_nothing() {
    let shop = Shop::new();
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = shop.command("nonsense").stderr(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn colour_is_only_for_terminals_unless_it_is_demanded() {
    let shop = Shop::new();
    let colored = |run: &str| shop.run(run).stderr.contains('\u{1b}');
    assert!(!colored("nonsense"));
    assert!(colored("nonsense --color always"));
    assert!(colored("nonsense --color=always"));
    let shop = shop.with("FENRUN_COLOR", "always");
    assert!(shop.run("nonsense").stderr.contains('\u{1b}'));
    assert!(!shop.run("nonsense --color never").stderr.contains('\u{1b}'));
}

#[test]
fn a_terminal_gets_colour_unless_no_color_is_set() {
    let typed = |variables: &[(&str, &str)]| {
        let shop = variables.iter().fold(Shop::new(), |shop, (name, value)| shop.with(name, value));
        let mut session =
            rexpect::session::spawn_command(shop.command("nonsense"), Some(5_000)).unwrap();
        session.exp_eof().unwrap()
    };
    assert!(typed(&[]).contains("\u{1b}[1;31merror:"));
    assert!(typed(&[("NO_COLOR", "1")]).starts_with("error: there is no command"));
    assert!(typed(&[("TERM", "dumb")]).starts_with("error: there is no command"));
}
