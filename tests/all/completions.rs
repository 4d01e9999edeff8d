//! The completions in `completions/` are those that the program prints.
use std::path::Path;
use std::{env, fs};

use crate::harness::Shop;

#[test]
fn committed_completions_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    for (shell, file) in [("bash", "fenrun.bash"), ("zsh", "_fenrun"), ("fish", "fenrun.fish")] {
        let fresh = Shop::new().run(&format!("completions {shell}")).ok().quiet().stdout;
        let path = folder.join(file);
        if env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &fresh).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == fresh, "completions/{file} is stale: UPDATE=1 cargo test");
    }
}

#[test]
fn completions_describe_in_the_language_of_the_reader() {
    let shop = Shop::new();
    let chinese = shop.run("completions fish --lang zh").ok().stdout;
    assert!(chinese.contains("-d '输出 shell 补全命令和选项所需的脚本'"), "{chinese}");
}
