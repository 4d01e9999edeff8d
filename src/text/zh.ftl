# 程序的每一句话，简体中文。标识、属性和变量与 en.ftl 完全一致。

### word：页面与句子的组成部分

word-error = 错误：
word-warning = 警告：
word-hint = 提示：
word-at = 位置
word-usage = 用法：
word-colon = ：
word-examples = 示例：
word-commands = 命令
word-arguments = 参数
word-options = 选项
word-global-options = 所有命令通用的选项
word-yes = 是
word-no = 否
word-io-not-found = 没有这个文件或文件夹
word-io-permission = 没有权限
word-io-folder = 这是一个文件夹
word-io-not-folder = 路径中有一部分不是文件夹
word-io-read-only = 文件系统是只读的
word-io-full = 磁盘已满
word-io-too-large = 文件会超过允许的大小
word-io-not-text = 不是 UTF-8 文本
word-io-other = 系统报告错误 { $code }

### value：帮助页面上值的名称

value-options = 选项
value-command = 命令
value-text = 文本
value-column = 列
value-columns = 列
value-count = 数量
value-file = 文件
value-format = 格式
value-instant = 时刻
value-lang = 语言
value-name = 名称
value-seconds = 秒数
value-shell = 哪种shell
value-style = 样式
value-when = 时机

### help：命令

help-fenrun = 在一个 SQLite 文件中为二级分销业务记账
    .long =
        谁在卖、卖了什么、每笔销售为出单人和其上级带来多少佣金、
        结算了什么、为什么，精确到分。
help-completions = 输出 shell 补全命令和选项所需的脚本
    .long =
        Bash：fenrun completions bash > ~/.local/share/bash-completion/completions/fenrun
        Zsh： fenrun completions zsh > $fpath 中的某个文件夹，文件名 _fenrun
        Fish：fenrun completions fish > ~/.config/fish/completions/fenrun.fish
help-everywhere = 所有命令通用的选项（fenrun --help）：{ $flags }
help-one-of = [可选：{ $names }]
help-default = [默认：{ $value }]

### help：参数，处处含义相同

help-arg-help = 显示本页
help-arg-version = 显示版本
help-arg-book = 账套 [默认：FENRUN_BOOK，其次配置文件，其次 ./fenrun.db]
help-arg-lang = 帮助、表头、消息和提问所用的语言
help-arg-at = 把这一时刻当作“现在”：2026-10-31、"2026-10-31 08:26"，可带时区偏移
help-arg-operator = 操作人，记入审计日志
help-arg-wait = 账套被占用时等待多久 [默认：30]
help-arg-yes = 对本来要询问的事一律回答“是”
help-arg-no-input = 从不提问：直接失败并指出缺少的选项
help-arg-color = 颜色
help-arg-dry-run = 只显示会发生什么，不做任何改动
help-arg-format = 数据的书写格式
help-arg-output = 写入文件，格式由扩展名决定；- 表示标准输出
help-arg-columns = 只要这些列，并按此顺序：a,b,c
help-arg-sort = 按某列排序；-列名 表示倒序
help-arg-limit = 最多这么多行
help-arg-excel = 供电子表格使用的 CSV：带 BOM、CRLF，长数字串保持为文本
help-arg-raw = 供程序使用的 CSV：文本原样输出，不加前导 '
help-arg-table-style = 表格的线条
help-arg-shell = 为哪种 shell 输出

### err：命令行

err-usage-unknown = 没有选项 { $arg }
    .hint = { $page } 列出全部选项
err-usage-unknown-near = 没有选项 { $arg }
    .hint = 是不是想用 { $near }？
err-usage-extra = 多了一个参数“{ $arg }”
    .hint = { $page } 说明这里需要什么；含空格的值请加引号
err-usage-command = 没有命令“{ $name }”
    .hint = { $page } 列出全部命令
err-usage-command-near = 没有命令“{ $name }”
    .hint = 是不是想用“{ $near }”？
err-usage-no-command = 缺少命令
    .hint = { $page } 列出全部命令
err-usage-value = { $arg } 不能是“{ $value }”
    .hint = 可选：{ $known }
err-usage-no-value = { $arg } 需要一个值
    .hint = { $page } 说明是什么值
err-usage-extra-value = { $arg } 多了一个值“{ $value }”
    .hint = { $page } 说明那里需要什么
err-usage-missing = 缺少：{ $missing }
    .hint = { $page } 说明它是什么
err-usage-conflict = { $arg } 与 { $other } 不能同时使用
    .hint = 去掉其中一个；{ $page } 说明它们的作用
err-usage-twice = { $arg } 给了两次
    .hint = 去掉其中一个；{ $page } 说明它的作用
err-usage-utf8 = 有一个参数不是 UTF-8 文本
    .hint = 请重新输入；{ $page } 说明那里需要什么
err-usage-other = 这些参数放在一起没有意义
    .hint = { $page } 说明哪些可以放在一起
err-value-any = “{ $value }”不是 { $arg } 的值
    .hint = --help 说明那里需要什么
err-value-count = “{ $value }”不是 { $arg } 的值
    .hint = 应为非负整数：0、1、30
err-value-day = “{ $value }”不是 { $arg } 的日期
    .hint = 日期年份在前：2026-10-31
err-value-period = “{ $value }”不是 { $arg } 的期间
    .hint = 期间的写法：2026-10、2026-Q4、2026 或 2026-10-01..2026-10-15
err-value-moment = “{ $value }”不是 { $arg } 的时刻
    .hint = 时刻的写法：2026-10-31、"2026-10-31 08:26" 或 2026-10-31T08:26:00+08:00
err-missing-value = 缺少 { $flag }，而且无人可问
    .hint = 请给出 { $flag }，或在终端中运行且不加 --no-input
err-unconfirmed = 需要确认：{ $question }
    .hint = 用 --yes 确认；支持 --dry-run 的命令可先看会发生什么
err-declined = 没有做任何改动
err-format = 不知道 { $file } 该用什么格式
    .hint = 请给出 --format：{ $known }
err-column = 没有列“{ $name }”
    .hint = 可用的列：{ $known }
err-column-near = 没有列“{ $name }”
    .hint = 是不是想用 { $near }？
err-column-twice = 列“{ $name }”要了两次
    .hint = 每列只写一次
err-column-none = --columns 没有写任何列
    .hint = 请写出列名；不加 --columns 则输出全部列

### err：设置

err-config-syntax = 这不是 TOML
    .hint = 设置的写法：book = "shop.db"
err-config-kind = “{ $key }”既不是文本也不是整数
    .hint = 设置的写法：book = "shop.db"
err-config-key = 没有设置项“{ $key }”
    .hint = 设置项有：{ $known }
err-config-key-near = 没有设置项“{ $key }”
    .hint = 是不是想用 { $near }？
err-setting-value = { $name } 不能是“{ $value }”
    .hint = 应类似：{ $known }

### err：文件，以及程序自身的错误

err-read = 无法读取 { $file }：{ $reason }
    .hint = 请检查文件名和权限后重试
err-write = 无法写入 { $file }：{ $reason }
    .hint = 请腾出空间或换个位置后重试；原来的文件没有改动
err-write-unsure = { $file } 已写入，但断电仍可能使它消失：{ $reason }
    .hint = 请检查磁盘后重新写入
err-write-book = { $file } 是账套或其他数据库，或是数据库的附属文件
    .hint = 请换一个文件名
err-write-folder = { $file } 是文件夹
    .hint = 请给出其中的文件名
err-write-not-a-file = { $file } 不是普通文件
    .hint = 请换一个文件名，或用 - 表示标准输出
err-write-link = { $file } 是指向不存在之处的链接
    .hint = 请删除该链接或换一个文件名
err-write-exists = { $file } 已经存在，绝不会被替换
    .hint = 请换一个文件名，或先移走旧文件
err-aside = 无法在 { $folder } 写入临时文件：{ $reason }
    .hint = 请腾出空间，或把 TMPDIR 设为有空间的文件夹
err-stdout = 无法写入标准输出：{ $reason }
    .hint = 请腾出空间或换个位置后重试；命令已做的改动仍然有效
err-bug = 这是 fenrun 自身的错误（{ $place }）
    .hint = 账套要么是命令之前的样子，要么是之后的样子，不会停在中间；请把命令和这条信息报告给我们
