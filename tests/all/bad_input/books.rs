//! What is given for a book and is none: left alone to the byte, whether it is to be read or written.
use std::fs::{self, Permissions};
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::process::Command;

use rusqlite::Connection;

use crate::harness::Shop;

const READ: &str = "product list";
const WRITE: &str = "product add X --name X --price 1.00";

/// A shop with a book, and in `bad.db` whatever a test puts there.
fn shop() -> Shop {
    let shop = Shop::new();
    let _ = shop.run("init --name Tea").ok();
    shop
}

/// A copy of the book as `bad.db`, changed by a program that is not ours.
fn changed(shop: &Shop, sql: &str) {
    fs::copy(shop.path("fenrun.db"), shop.path("bad.db")).unwrap();
    Connection::open(shop.path("bad.db")).unwrap().execute_batch(sql).unwrap();
}

/// Reading and writing are refused with this exit code and these words in both languages, and no
/// file of the shop comes, goes or changes.
#[track_caller]
fn refuses(shop: &Shop, code: i32, english: &str, chinese: &str) {
    refuses_line(shop, READ, code, english, chinese);
    refuses_line(shop, WRITE, code, english, chinese);
}

#[track_caller]
fn refuses_line(shop: &Shop, line: &str, code: i32, english: &str, chinese: &str) {
    for (lang, words) in [("en", english), ("zh", chinese)] {
        let before = shop.files();
        let line = format!("{line} --book bad.db --lang {lang} --wait 0");
        shop.run(&line).fails(code).prints("").says(words);
        assert!(before == shop.files(), "a file of the shop changed: {line}");
    }
}

#[test]
fn a_mistyped_path_makes_no_book() {
    let shop = shop();
    refuses(
        &shop,
        74,
        "error: there is no book bad.db\n\
         hint: fenrun init makes one; --book FILE or FENRUN_BOOK names another\n",
        "错误：没有账套 bad.db\n提示：用 fenrun init 新建；或用 --book 文件、FENRUN_BOOK 指定另一个\n",
    );
    assert!(!shop.path("bad.db").exists());
    symlink("nowhere.db", shop.path("bad.db")).unwrap();
    refuses(
        &shop,
        74,
        "error: bad.db is a link to nothing\n\
         hint: mend or remove the link, or name another book with --book\n",
        "错误：bad.db 是指向不存在之处的链接\n提示：请修复或删除该链接，或用 --book 指定另一个账套\n",
    );
    assert!(!shop.path("nowhere.db").exists());
}

#[test]
fn a_file_of_0_or_1_byte_is_no_book() {
    let shop = shop();
    for (content, english, chinese) in [("", "0 bytes", "0 字节"), ("S", "1 byte", "1 字节")] {
        shop.write("bad.db", content);
        refuses(
            &shop,
            65,
            &format!(
                "error: bad.db is no book: it has {english}\n\
                 hint: move the file away and run fenrun init, or name another book with --book\n"
            ),
            &format!(
                "错误：bad.db 不是账套：只有 {chinese}\n\
                 提示：移走该文件后运行 fenrun init，或用 --book 指定另一个账套\n"
            ),
        );
    }
}

#[test]
fn a_text_and_the_database_of_another_program_are_no_books() {
    let shop = shop();
    let refused = |shop: &Shop| {
        refuses(
            shop,
            65,
            "error: bad.db is not a book of fenrun\n\
             hint: name the book with --book; fenrun never touches other files\n",
            "错误：bad.db 不是 fenrun 的账套\n提示：请用 --book 指定账套；fenrun 绝不改动其他文件\n",
        );
    };
    shop.write("bad.db", "sku,name,price\n".repeat(999));
    refused(&shop);
    fs::remove_file(shop.path("bad.db")).unwrap();
    let other = Connection::open(shop.path("bad.db")).unwrap();
    other.execute_batch("CREATE TABLE book (id); INSERT INTO book VALUES (1)").unwrap();
    drop(other);
    refused(&shop);
}

#[test]
fn a_newer_book_is_left_to_the_newer_program() {
    let shop = shop();
    changed(&shop, "PRAGMA user_version = 7");
    refuses(
        &shop,
        65,
        "error: bad.db was written by a newer fenrun (schema 7, this one knows 1)\n\
         hint: use the newer fenrun; the file was not touched\n",
        "错误：bad.db 由更新版本的 fenrun 写成（结构版本 7，本程序认识 1）\n\
         提示：请使用更新版本的 fenrun；该文件没有改动\n",
    );
}

#[test]
fn a_truncated_book_is_damaged() {
    let shop = shop();
    // So many rows that the last page is one of them and not one of the schema.
    let rows = (0..200).map(|n| format!("T{n},a name of some length\n"));
    shop.write("team.csv", format!("code,name\n{}", rows.collect::<String>()));
    let _ = shop.run("distributor import team.csv").ok();
    let whole = fs::read(shop.path("fenrun.db")).unwrap();
    for size in [512, 4096, whole.len() / 2, whole.len() - 1] {
        shop.write("bad.db", &whole[..size]);
        for line in [READ, WRITE] {
            let before = shop.files();
            let run = shop.run(&format!("{line} --book bad.db")).fails(65).prints("");
            assert!(run.stderr.starts_with("error: bad.db is damaged: "), "{size}: {run:?}");
            assert!(run.stderr.ends_with(
                "\nhint: stop writing to it and go back to your last backup; keep the damaged file\n"
            ));
            assert!(before == shop.files(), "a file of the shop changed: {size} bytes");
        }
    }
    shop.write("bad.db", &whole[..whole.len() - 1]);
    let (bytes, pages) = (whole.len() - 1, whole.len() / 4096);
    refuses(
        &shop,
        65,
        &format!(
            "error: bad.db is damaged: {bytes} bytes where {pages} pages of 4096 should be\n\
             hint: stop writing to it and go back to your last backup; keep the damaged file\n"
        ),
        &format!(
            "错误：bad.db 已损坏：{bytes} bytes where {pages} pages of 4096 should be\n\
             提示：不要再写入，请恢复最近的备份；损坏的文件请保留\n"
        ),
    );
}

#[test]
fn a_folder_is_no_book() {
    let shop = shop();
    fs::create_dir(shop.path("bad.db")).unwrap();
    refuses(
        &shop,
        74,
        "error: bad.db is a folder, not a book\nhint: name a file: --book FILE\n",
        "错误：bad.db 是文件夹，不是账套\n提示：请给出文件：--book 文件\n",
    );
}

#[test]
fn a_fifo_is_no_book_and_is_not_waited_for() {
    let shop = shop();
    assert!(Command::new("mkfifo").arg(shop.path("bad.db")).status().unwrap().success());
    refuses(
        &shop,
        74,
        "error: bad.db is a pipe, not a book\nhint: name a file: --book FILE\n",
        "错误：bad.db 是管道，不是账套\n提示：请给出文件：--book 文件\n",
    );
    assert!(fs::metadata(shop.path("bad.db")).unwrap().file_type().is_fifo());
}

#[test]
fn a_read_only_book_is_read_but_not_written() {
    let shop = shop();
    fs::copy(shop.path("fenrun.db"), shop.path("bad.db")).unwrap();
    fs::set_permissions(shop.path("bad.db"), Permissions::from_mode(0o400)).unwrap();
    let _ = shop.run(&format!("{READ} --book bad.db")).ok();
    refuses_line(
        &shop,
        WRITE,
        74,
        "error: bad.db cannot be written\nhint: make the file and its folder writable for you\n",
        "错误：bad.db 无法写入\n提示：请让您对该文件及其文件夹有写权限\n",
    );
}

#[test]
fn a_locked_book_is_waited_for_as_long_as_one_says() {
    let shop = shop();
    changed(&shop, "");
    let other = Connection::open(shop.path("bad.db")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    for wait in [0, 1] {
        for (lang, words) in [
            (
                "en",
                format!(
                    "error: bad.db stayed busy for {wait} s\n\
                     hint: nothing was changed; try again, or wait longer with --wait\n"
                ),
            ),
            (
                "zh",
                format!(
                    "错误：bad.db 被占用超过 {wait} 秒\n\
                     提示：没有做任何改动；请重试，或用 --wait 等待更久\n"
                ),
            ),
        ] {
            let began = std::time::Instant::now();
            let line = format!("{WRITE} --book bad.db --lang {lang} --wait {wait}");
            shop.run(&line).fails(75).prints("").says(words);
            assert!(began.elapsed().as_secs() >= wait, "it waited {:?}", began.elapsed());
        }
    }
    let _ = shop.run(&format!("{READ} --book bad.db --wait 0")).fails(75);
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    assert!(fs::read(shop.path("bad.db")).unwrap() == fs::read(shop.path("fenrun.db")).unwrap());
    let _ = shop.run(&format!("{WRITE} --book bad.db --wait 0")).ok();
}

#[test]
fn a_writer_at_work_lets_readers_be_and_stops_other_writers() {
    let shop = shop();
    changed(&shop, "");
    let other = Connection::open(shop.path("bad.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let _ = shop.run(&format!("{READ} --book bad.db --wait 0")).ok();
    let _ = shop.run(&format!("{WRITE} --book bad.db --wait 0")).fails(75);
}
