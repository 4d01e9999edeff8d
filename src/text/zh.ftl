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
word-book = 账套
word-never = 没有这样的日子
word-my-shop = 我的小店
word-every-month = 每月
word-every-half-month = 每半月：15 日和月末
word-every-quarter = 每季度
word-io-not-found = 没有这个文件或文件夹
word-io-permission = 没有权限
word-io-folder = 这是一个文件夹
word-io-not-folder = 路径中有一部分不是文件夹
word-io-read-only = 文件系统是只读的
word-io-full = 磁盘已满
word-io-unwritten = 无法继续写入（磁盘故障，或超过文件大小的限制）
word-io-too-large = 文件会超过允许的大小
word-io-not-text = 不是 UTF-8 文本
word-io-code = 系统报告错误 { $code }
word-io-disk = 磁盘报告错误
word-io-failed = 系统报告读写失败

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
value-day = 日期
value-currency = 代码
value-zone = 时区
value-span = 周期
value-metric = 指标
value-head = 高度:哈希
value-act = 行为

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
help-init = 新建账套：一个新的空文件
    .long =
        币种、时区和起始日一经确定不再改变。在终端中会询问没有给出的内容；
        没有终端时采用默认值。绝不改动已有的文件。
help-audit = 显示谁做了什么，并证明事后无人改动
help-audit-log = 列出每次改动：谁、何时、用什么命令、有何结果
help-audit-verify = 重算日志的哈希链，指出第一处断裂
    .long =
        有行被修改、删除或插入时退出码为 3。只有保存在别处的链头，才能发现
        恢复了旧副本或整个日志被重写。
help-audit-head = 输出最后一行的高度和哈希：请保存在别处
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
help-arg-columns = 只要这些列，并按此顺序：a,b,c；表格默认省略不常用的列
help-arg-sort = 按某列排序；-列名 表示倒序
help-arg-limit = 最多这么多行
help-arg-excel = 供电子表格使用的 CSV：带 BOM、CRLF，长数字串保持为文本
help-arg-raw = 供程序使用的 CSV：文本原样输出，不加前导 '
help-arg-table-style = 表格的线条
help-arg-shell = 为哪种 shell 输出
help-arg-name = 名称
help-init-arg-name = 店铺名称 [默认：我的小店]
help-arg-currency = 唯一的币种，ISO 代码 [默认：CNY]
help-arg-time-zone = 日期和期间所用的时区 [默认：Asia/Shanghai]
help-arg-start = 此日之前付款的订单属于历史，不计佣金 [默认：全部计算]
help-arg-settle-every = 多久结算一次 [默认：month]
help-arg-from = 只要从这一天起的
help-arg-to = 只要到这一天为止的（含当天）
help-arg-done-by = 只要这位操作人做的
help-arg-act = 只要这种行为：order.pay；或某类的全部：order
help-arg-last = 只要最后这么多条
help-arg-head = 保存在别处的链头：高度:哈希

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
err-setting-choice = { $name } 不能是“{ $value }”
    .hint = 可选：{ $known }
err-setting-wait = { $name } 不能是“{ $value }”
    .hint = 应为整秒数：0、30
err-setting-book = { $name } 没有指明文件
    .hint = 应为账套的文件名：fenrun.db
err-setting-operator = { $name } 不能是“{ $value }”
    .hint = 应为 1 到 64 个可见字符的名字

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
err-write-not-a-folder = { $file } 不是文件夹
    .hint = 请给出文件夹，或移走该文件
err-write-link = { $file } 是指向不存在之处的链接
    .hint = 请删除该链接或换一个文件名
err-write-exists = { $file } 已经存在，绝不会被替换
    .hint = 请换一个文件名，或先移走旧文件
err-write-foreign = { $file } 不是演示生成的文件，或生成后已被改动，绝不覆盖
    .hint = 请先移走它，或给演示账套换个名字；没有替换任何文件
err-aside = 无法在 { $folder } 写入临时文件：{ $reason }
    .hint = 请腾出空间，或把 TMPDIR 设为有空间的文件夹
err-stdout = 无法写入标准输出：{ $reason }
    .hint = 请腾出空间或换个位置后重试；命令已做的改动仍然有效
err-bug = 这是 fenrun 自身的错误（{ $place }）
    .hint = 账套要么是命令之前的样子，要么是之后的样子，不会停在中间；请把命令和这条信息报告给我们

### err：账套

err-book-not-found = 没有账套 { $file }
    .hint = 用 fenrun init 新建；或用 --book 文件、FENRUN_BOOK 指定另一个
err-book-empty = { $file } 不是账套：只有 { $bytes } 字节
    .hint = 移走该文件后运行 fenrun init，或用 --book 指定另一个账套
err-book-folder = { $file } 是文件夹，不是账套
    .hint = 请给出文件：--book 文件
err-book-fifo = { $file } 是管道，不是账套
    .hint = 请给出文件：--book 文件
err-book-device = { $file } 是设备，不是账套
    .hint = 请给出文件：--book 文件
err-book-socket = { $file } 是套接字，不是账套
    .hint = 请给出文件：--book 文件
err-book-link = { $file } 是指向不存在之处的链接
    .hint = 请修复或删除该链接，或用 --book 指定另一个账套
err-book-foreign = { $file } 不是 fenrun 的账套
    .hint = 请用 --book 指定账套；fenrun 绝不改动其他文件
err-book-newer = { $file } 由更新版本的 fenrun 写成（结构版本 { $found }，本程序认识 { $known }）
    .hint = 请使用更新版本的 fenrun；该文件没有改动
err-book-older = { $file } 由旧版本的 fenrun 写成（结构版本 { $found }，本程序需要 { $known }）
    .hint = 请先备份该文件，再用写成它的 fenrun 打开
err-book-damaged = { $file } 已损坏：{ $detail }
    .hint = 不要再写入，请恢复最近的备份；损坏的文件请保留
err-book-schema = { $file } 的结构不是账套的结构：{ $change }
    .hint = 有别的程序改过该文件，请恢复最近的备份
err-book-busy = { $file } 被占用超过 { $seconds } 秒
    .hint = 没有做任何改动；请重试，或用 --wait 等待更久
err-book-read-only = { $file } 无法写入
    .hint = 请让您对该文件及其文件夹有写权限
err-book-permission = 没有 { $file } 的权限
    .hint = 请以文件所有者的身份运行 fenrun，或请所有者授权
err-book-open = { $file } 无法打开
    .hint = 请检查该文件及其文件夹的权限
err-book-exists = { $file } 已经存在
    .hint = 请换一个文件名，或先移走旧文件；没有替换任何文件
err-book-disk-full = 磁盘已满
    .hint = 请腾出空间后再运行同一命令；不会只做一半
err-book-io = 读写 { $file } 失败：{ $detail }
    .hint = 请检查磁盘后再运行同一命令；不会只做一半
err-book-memory = 内存不足
    .hint = 请关闭其他程序后再运行同一命令
err-book-too-big = 有一个值太大，账套放不下
    .hint = 请缩短最长的文本后重试
err-book-sqlite = 本程序的 SQLite 是 { $found }，低于 { $floor }
    .hint = 请使用 fenrun 的正式版本
err-book-bug = 这是 fenrun 自身的错误：{ $detail }
    .hint = 没有做任何改动；请把命令和这条信息报告给我们
err-book-no-folder = 没有文件夹 { $folder }
    .hint = 请先新建该文件夹，或换个位置
err-book-name = 账套需要一个看得见的名称
    .hint = 请用 --name 给出，不含控制字符
err-interrupted = 已中断
    .hint = 正在进行的一步没有做任何改动；请再运行同一命令
err-overflow = 有一个金额超出 64 位
    .hint = 请检查相关的单价和数量
err-clock-behind = 时钟显示 { $now }，但最近一次改动记录于 { $last }
    .hint = 请校正时钟，或用 --yes 确认（会记入审计日志）

### ask：需要确认的事

ask-reach-back = 这会影响 { $orders } 个已记录、未结算的订单，佣金变化 { $difference }；继续吗？
ask-won = 这会使已赢得、尚未结算的奖励变动 { $difference }；继续吗？
ask-yes = 确认？
ask-correct = { $settled ->
        [0] { $order } 的佣金变化 { $difference }；更正吗？
       *[other] { $order } 的佣金变化 { $difference }，已结算的 { $settled } 笔将全额追回并重新计佣；更正吗？
    }
ask-clock-ahead = 现在是 { $now }，距最近一次改动（{ $last }）超过 400 天；对吗？
ask-same-act = { $recorded_at } 已经记录过同样的事；再记一次吗？

### err：结算

err-settle-not-ended = { $period } 还没有结束：最后一天是 { $last }
    .hint = 请在次日以后结算；fenrun commission preview 可提前查看
err-settle-gap = 应先结算 { $right }：它还没有结算，{ $period } 在它之后
    .hint = 请先结算 { $right }，或用 --catch-up 一直结算到 { $period }
err-settle-overlaps = { $period } 中有已经结算的日子
    .hint = 下一个应结算的是 { $right }
err-settle-unexpected = 本次会结算的是 { $found }，不是 --expect 所说的 { $expected }
    .hint = 请用 --dry-run 再看一遍
err-settle-expect-one = --expect 只用于一次结算，--catch-up 会运行多次
    .hint = 请逐个结算

### err：佣金方案

err-plan-day-taken = 方案版本 { $version } 也从 { $day } 开始
    .hint = 请换一个 effective_from，或用 --supersede 取代那个版本
err-plan-settled = 该方案会改变 { $orders } 个已结算订单的条款
    .hint = 最早可以开始的日子：{ $earliest }
err-plan-version = 没有方案版本 { $version }
    .hint = fenrun plan list 列出全部版本
err-plan-day = “{ $key }”的“{ $value }”不是有效日期
    .hint = 日期年份在前：2026-10-01
err-plan-rate = “{ $key }”的“{ $value }”不是有效比例
    .hint = 比例从 0% 到 100%，最多四位小数，并加引号："12.5%"
err-plan-amount = “{ $key }”的“{ $value }”不是有效金额
    .hint = 金额是加引号的普通数字，小数位数与币种一致，不小于 0
err-plan-wide = “{ $key }”的“{ $value }”含有全角字符或中文标点
    .hint = 请写 { $instead }
err-plan-wide-like = “{ $key }”的“{ $value }”含有全角字符或中文标点
    .hint = 请用英文键盘输入，例如 { $like }
err-plan-scheme-cny = “{ $value }”只用于人民币账套
    .hint = 请用 none，或固定比例如 flat:20%
err-plan-closed = 方案版本 { $version } 已结算过截至 { $until } 的奖励
    .hint = 最早可以开始的日子：{ $earliest }
err-plan-override-with-difference = override_of = "difference" 时不能有上级佣金规则
    .hint = 请删去这条规则：上级佣金等于上级自己的直接佣金比例高出出单人的部分
err-plan-fixed-with-difference = override_of = "difference" 时直接佣金只能按 percent
    .hint = 请用 percent 代替 fixed：金额没有比例差
err-plan-same-name = 第 { $first } 行的规则已用这个名称
    .hint = 名称是奖励在以后各版本中的标识，请换一个
err-plan-steps = 每一档的起点必须高于前一档
    .hint = 请从低到高写各档
err-plan-step-zero = 固定金额不能从 0 起发：没有业绩的人也会得到
    .hint = 请让这一档从大于 0 开始
err-plan-orders = 订单数没有百分比
    .hint = 请写 mode = "fixed"，档位如 {"{"} from = "10", amount = "300" {"}"}
err-plan-count = “{ $key }”的“{ $value }”不是有效的订单数
    .hint = 请写带引号的整数，例如 "10"
err-plan-prize-zero = 奖金必须大于 0
    .hint = 请删去这一项：之后的名次没有奖金
err-plan-prizes = 奖金不能高于前一名
    .hint = 请从第一名起依次写奖金
err-plan-percent-or-fixed = 一条规则只能有 percent 或 fixed 之一
    .hint = 请只保留一个
err-plan-equal-rules = 这条规则与第 { $first } 行的规则角色和条件相同
    .hint = 请删去一条，或让它指明别的条件
err-plan-name = 账套中没有 { $key }“{ $name }”
    .hint = 请检查拼写，或先把它加入账套
err-plan-grade = 账套中没有 { $key }“{ $name }”
    .hint = 现有等级（由低到高）：{ $known }
err-plan-grades = 账套中没有 { $key }“{ $name }”：还没有设定等级
    .hint = fenrun book set grades 银牌,金牌 设定等级，由低到高

### err：由键组成的文件（TOML）

err-toml-syntax = 这不是 TOML
    .hint = 请改正这一行后重试
err-toml-quotes = 这不是 TOML
    .hint = 文本要加引号：{ $instead }
err-toml-twice = “{ $key }”在这里第二次出现
    .hint = 请只保留一个
err-toml-twice-table = 表“{ $key }”在这里第二次开头
    .hint = 请只保留一个；如果要写多个，每个都用双方括号开头：[[{ $key }]]
err-toml-wide = 这一行有全角字符或中文标点：{ $found }
    .hint = 请用英文键盘输入：{ $instead }
err-toml-key-near = 这里没有“{ $key }”这个键
    .hint = 是不是想用 { $near }？这里可用的键：{ $known }
err-toml-key = 这里没有“{ $key }”这个键
    .hint = 这里可用的键：{ $known }
err-toml-missing = 缺少“{ $key }”
    .hint = 请在文件中加上
err-toml-not-text = “{ $key }”不是带引号的文本
    .hint = 写法：{ $own } = "{ $value }"
err-toml-not-number = “{ $key }”不是整数
    .hint = 不加引号，例如 7
err-toml-not-flag = “{ $key }”不是 true 或 false
    .hint = 请写不带引号的 true 或 false，或删去这一行
err-toml-not-texts = “{ $key }”既不是带引号的文本，也不是文本列表
    .hint = 写法："…" 或 ["…", "…"]
err-toml-not-table = “{ $key }”不是表
    .hint = 它以单独一行开头：[{ $key }]
err-toml-not-tables = “{ $key }”不是表的列表
    .hint = 每一项以单独一行开头：[[{ $key }]]
err-toml-value = “{ $key }”不能是“{ $value }”
    .hint = 可选：{ $known }
err-toml-range = “{ $key }”的范围是 { $min } 到 { $max }
    .hint = 请写这个范围内的数字
err-toml-empty = “{ $key }”为空
    .hint = 请填写，或删去这一行

### err：导入

err-import-rows = 有 { $problems } 处问题；没有写入任何内容
    .hint = 请改正这些行，或用 --skip-bad --rejects 文件 只导入正确的行
err-import-all-rows = 有 { $problems } 处问题；没有写入任何内容
    .hint = 请改正这些行：这种文件要么全部生效，要么一行也不生效
err-import-expect-rows = 文件有 { $found } 行，而 --expect-rows 是 { $expected }
    .hint = 文件可能被截断；没有写入任何内容
err-import-expect-total = 合计是 { $found }，而 --expect-total 是 { $expected }
    .hint = 文件可能被截断；没有写入任何内容
err-import-rejects-is-input = { $file } 就是正在导入的文件
    .hint = 请用 --rejects 指定另一个文件
err-import-no-such-column = { $file } 没有“{ $column }”这一列
    .hint = 它的列：{ $columns }
err-distributor-table = 分销商对照表有 { $problems } 行有问题；没有写入任何内容
    .hint = 请改正对照表，或先把这些分销商加入账套
err-map-unreadable = 映射 { $map } 无法读取：{ $reason }
    .hint = 请给出映射文件，或内置映射的名称：{ $presets }
err-map-not-mapped = “{ $key }”涉及“{ $column }”，但没有任何文件列与它对应
    .hint = 请在 [columns] 下写出文件的列名，或删去这条规则
err-map-header-and-constant = “{ $key }”同时也对应了文件中的一列
    .hint = 请只保留其中之一
err-map-match-without-sku = 至少要按 sku 查找订单
    .hint = match = ["member", "sku", "unit_price"] 会找到最近的、三者都相同的较早订单
err-map-constant-order-no = 订单号不能是常量：订单靠它区分
    .hint = 请在 [columns] 下写出文件的列名
note-import-map = 按映射 { $map } 读取
note-import-map-recognised = 按内置映射 { $map } 读取（由列名识别）
note-import-without-entry = { $count } 个订单不在分销商对照表中，按直接销售处理

### err：导入的文件

word-file-utf16 = UTF-16 文本
word-file-utf32 = UTF-32 文本
word-file-gzip = gzip 压缩文件
word-file-pdf = PDF 文件
word-file-html = 网页
word-file-sqlite = 数据库
word-file-xlsx = .xlsx 电子表格
word-file-xls = 旧式 .xls 电子表格
word-file-zip = ZIP 压缩文件
err-file-folder = { $file } 是文件夹
    .hint = 请给出其中的文件名
err-file-empty = { $file } 是空的
    .hint = 表格的第一行应是列名
err-file-looks-like = { $file } 是{ $what }，不是 UTF-8 表格
    .hint = 请另存为“CSV UTF-8”后重试
err-file-not-utf8 = 这不是 UTF-8 文本（{ $file } 的第 { $offset } 字节）
    .hint = 请把文件另存为“CSV UTF-8”后重试
err-file-binary = { $file } 此处有字节 { $byte }：它不是文本，或已损坏
    .hint = 请重新导出该文件
err-file-bare-return = { $file } 的一行中间有回车符
    .hint = 请用统一的换行方式重新导出该文件
err-file-open-quote = 直到 { $file } 结束，这个引号也没有关闭
    .hint = 请关闭引号，或重新导出：文件末尾可能缺失
err-file-after-quote = 字段的结束引号之后还有文字；该字段始于 { $file } 第 { $opened } 行
    .hint = 引号内的引号要写两遍：""
err-file-quote-inside = { $file } 中有个字段不以引号开头，中间却有引号
    .hint = 请给整个字段加引号，其中的引号写两遍：""
err-file-quoting = { $file } 这一行的引号有两种读法
    .hint = 请给该行每个字段都加引号，或重新导出
err-file-long-row = { $file } 有一行超过 { $limit } 字节
    .hint = 请检查是否有未关闭的引号
err-file-many-columns = { $file } 有 { $found } 列，最多只读 { $limit } 列
    .hint = 请去掉不需要的列
err-file-delimiter = 列之间用的是“{ $found }”，而不是“{ $expected }”
    .hint = 请用“{ $expected }”分隔各列后重新导出
err-file-unnamed-column = { $file } 有一列没有列名
    .hint = 请写上列名，或删去该列
err-file-duplicate-column = 第 { $first } 列和第 { $second } 列都是“{ $name }”
    .hint = 请删去其中一列
err-file-no-header = 这些列名一个也不认识；缺少：{ $missing }
    .hint = 第一行应是列名；文件是不是直接以数据开头？
err-file-missing-columns =
    { $count ->
       *[other] 缺少列：{ $missing }
    }
    .hint = 请在第一行补上；列的顺序不限
err-file-header-changes = { $file } 的列名在此处变了：是两个文件拼接而成
    .hint = 请分开逐个导入

### row：一行或一格有什么错

row-cell = { $field }“{ $value }”：{ $reason }
row-more =
    { $count ->
       *[other] ……还有 { $count } 处
    }
row-short = 有 { $found } 个字段，应有 { $expected } 个
row-long = 有 { $found } 个字段，应有 { $expected } 个
row-blank = 这一行是空白
row-repeated-header = 又出现一次列名：是两个文件拼接而成
row-too-long = 超过 { $limit } 字节
row-empty = 没有内容
row-negative = 不能为负
row-out-of-range = 应在 { $least } 到 { $most } 之间
row-not-a-date = 不是日期；写法：2026-10-31 或 2026-10-31 08:26，从 2000 年起
row-not-yes-or-no = 既不是“是”也不是“否”
row-control = 含有控制字符 { $character }
row-direction = 含有 { $character }，它会改变文字方向
row-meaningless = 含有无意义的字符 { $character }
row-marks = 一个字母上的附加符号超过 { $limit } 个
row-category-step = 有一级分类没有名称；写法：Tea > Green
row-category-depth = 分类超过 { $limit } 级
row-not-one-of = 可选：{ $known }
row-not-plain = 不是普通数字；写法：1234.50
row-decimals =
    { $allowed ->
        [0] 这里不能有小数
       *[other] 这里最多 { $allowed } 位小数
    }
row-overflow = 太大
row-code-too-long = 超过 { $limit } 个字符
row-code-character = 编号中不能有 { $character }
row-code-exponent = 电子表格把这个编号变成了数字；请按文本导出
row-not-a-status = 不是状态；可选：pending、paid、shipped、completed、cancelled
row-status-without-instant = 状态需要日期：placed_at、paid_at 或它自己的日期
row-status-disagrees = 与订单的日期矛盾
row-out-of-order = { $later } 早于 { $earlier }
row-future = 是将来的时间
row-repeat-differs = 与该订单的第一行不同
row-order-apart = 这个订单的各行之间夹着别的订单
row-too-many-lines = 一个订单最多 { $limit } 行
row-unknown-distributor = 账套里没有这个分销商
row-unknown-sku = 账套里没有这个商品
row-only-case-differs = 与另一个新的只有大小写不同
row-coupon-without-amount = 有优惠券就要有 coupon_amount
row-discount-too-large = 超过了可减的金额
row-differs-from-book = 账套里是另一个值
row-shortage = 订单共需 { $wanted }，库存只有 { $count }
row-cancelled = 该订单在账套里已取消
row-shipped-already = 该订单已发货，不能再取消
row-cancellation = 这是取消，暂不接收
row-correction = 这是店铺自己的账目更正，不是订单
row-twice = 前面有一行对同一对象的说法不同
### init

err-init-currency = “{ $value }”不是 ISO 4217 的币种
    .hint = 币种是三个字母：CNY、USD、EUR
err-init-currency-near = “{ $value }”不是 ISO 4217 的币种
    .hint = 是不是想用 { $near }？
err-init-zone = “{ $value }”不是时区
    .hint = 时区的写法：Asia/Shanghai、Europe/London
err-init-zone-near = “{ $value }”不是时区
    .hint = 是不是想用 { $near }？
ask-init-name = 您的店铺叫什么名字？
ask-init-currency = 使用哪种货币？（以后不能改）
ask-init-zone = 按哪个时区计算日期？（以后不能改）
ask-init-settle-every = 多久结算一次佣金？
done-init = 已新建 { $book }：{ $name }，{ $currency }，{ $zone }
next-init = 下一步：fenrun distributor import 文件，fenrun product import 文件，fenrun plan apply 文件
note-init-dry = 将新建 { $book }：{ $name }，{ $currency }，{ $zone }

### row：分销商

row-sponsor-unknown = 账套和本文件中都没有这个上级
row-sponsor-itself = 不能做自己的上级
row-sponsor-level-2 = 这个上级是二级分销商，没有第三级
row-sponsor-not-approved = 分销商加入时这个上级不是已批准状态
row-sponsor-bad-row = 这个上级自己的那一行有错
row-opening-without-start = 账套没有起始日（init --start），不能有期初余额
row-unknown-grade = 账套没有这个等级；用 fenrun book set grades 设定
row-id-person = 不是身份证号：应为 17 位数字加一位数字或 X
row-id-birth-date = 不是身份证号：第 7 至 14 位不是出生日期
row-id-business = 不是统一社会信用代码：应为 18 位数字或大写字母（不含 I、O、S、V、Z）
row-id-check = 输入有误：末位应为 { $expected }
### row：退款

row-blank-to-match = 为空，无法找到对应的订单
row-no-earlier-order = 没有与之相符的较早订单
row-none-has-so-much-left = 与之相符的较早订单剩余可退都不够
row-restock-of-how-many = 全部退回入库，却没有写数量
row-unknown-order = 账套里没有这个订单
row-not-paid = 这个订单还没有付款
row-before-payment = 早于订单付款
row-other-sku = 订单的这一行是另一个商品
row-more-than-sold = 超过售出的数量：{ $sold }
row-rejected-before = 这笔退款已被拒绝
row-refund-nothing = 没有退任何钱
row-refund-no-line = 这个订单有 { $count } 行
row-refund-no-sku = 订单里没有这个商品
row-refund-free = 它没有收过钱
row-refund-too-much = 超过剩余可退金额：{ $left }
row-refund-shipping = 超过剩余可退运费：{ $left }
row-restock-of-what = 订单有多种商品：请写明哪一行或哪个 sku 退回入库
row-restock-not-stocked = 这个商品售出时不管理库存
row-restock-too-many = 超过已出库而未退回的数量：{ $left }

# plan

help-plan = 佣金方案：一笔销售能带来什么，按日期分版本
help-plan-apply = 把方案文件作为下一个版本启用
    .long =
        订单付款时生效的版本决定它的佣金。若方案追溯到已记录、
        未结算的订单，会先显示订单数和金额差异，再请您确认。
        同一天开始的两个方案只有较晚的版本生效：需要 --supersede；
        前一个已有订单或奖励结算时会被拒绝。
help-plan-check = 检查方案文件：列出全部错误和可疑之处
    .long =
        有错误的方案不能启用；警告不妨碍启用：从不胜出的规则、没有规则适用的销售、
        高于售价的金额，以及按目前成本可能亏损的商品。
help-plan-diff = 显示两个方案有什么不同
    .long =
        每个“方案”可以是文件、已启用版本的编号，或 current（当前生效的方案）。
        规则按角色和条件配对；注释、写法和顺序不算不同。
help-plan-diff-arg-first = 原方案
help-plan-diff-arg-second = 新方案
help-plan-list = 列出方案的各个版本和生效日期
help-plan-show = 原样输出一个已启用的方案，逐字节一致
help-arg-file = 文件；- 表示标准输入
help-arg-supersede = 取代同一天开始的方案
help-plan-show-arg-version = 版本 [默认：当前生效的版本]
value-version = 版本
value-plan = 方案
ask-plan-file = 哪个方案文件？
ask-plan-first = 原方案是哪个（文件、版本号或 current）？
ask-plan-second = 新方案是哪个（文件、版本号或 current）？
note-plan-same-text = 两者文本完全相同
note-plan-same = 两者内容相同；文本只在注释、写法或顺序上不同
done-plan-check = { $name } 可以启用：{ $rules } 条规则，从 { $from } 起
warn-plan-margin = { $sku } 每件的佣金可达 { $commission }，而毛利只有 { $margin }
warn-plan-margin-bonus = { $sku } 每件的佣金可达 { $commission }，另有奖励 { $bonus }，而毛利只有 { $margin }
warn-plan-margin-more = 还有 { $more } 个商品也是如此
warn-plan-name-used = 方案版本 { $version } 也叫这个名称
warn-plan-before-start = 账套起始日 { $start } 之前付款的订单没有佣金
warn-plan-never-override-2 = 这条规则从不胜出：上级佣金归上级，而上级都是 1 级
warn-plan-never-sponsor = 这条规则从不胜出：上级佣金归上级，而 { $code } 是 2 级
warn-plan-never-level = 这条规则从不胜出：{ $code } 是 { $level } 级
warn-plan-never-terminated = 这条规则从不胜出：{ $code } 已终止
warn-plan-never-commissionable = 这条规则从不胜出：{ $sku } 不计佣金
warn-plan-never-uncategorised = 这条规则从不胜出：{ $sku } 没有分类
warn-plan-never-category = 这条规则从不胜出：{ $sku } 的分类是“{ $category }”
warn-plan-never-no-product = 这条规则从不胜出：没有商品属于分类“{ $category }”
warn-plan-never-wide = 这条规则从不胜出：没有商品属于分类“{ $category }”
    .hint = 分类的各级之间用半角的 >：{ $meant }
warn-plan-never-none-commissionable = 这条规则从不胜出：分类“{ $category }”下的商品都不计佣金
warn-plan-never-shadowed = { $rules ->
        [1] 这条规则从不胜出：凡它适用之处，第 { $lines } 行的规则都更具体
       *[other] 这条规则从不胜出：凡它适用之处，第 { $lines } 行的规则中总有一条更具体
    }
warn-plan-no-team = 这项奖励谁也拿不到：2 级没有团队，也就没有团队业绩
warn-plan-counts-twice = { $days } 的业绩会计两次：此前结束的周期已计过，本规则的首个周期又包含它
    .hint = 带有这条规则的方案从 { $earliest } 起生效，则一切只计一次
warn-plan-counts-never = { $days } 的业绩不计入任何周期：前一方案的那个周期在其生效期内没有结束
    .hint = 带有这条规则的方案从 { $earliest } 起生效，则一切只计一次
warn-plan-fixed = { $more ->
        [0] 每件 { $fixed } 高于 { $sku } 的售价（{ $price }）；会被 max_share 削减
       *[other] 每件 { $fixed } 高于 { $sku }（{ $price }）和另外 { $more } 个商品的售价；会被 max_share 削减
    }
warn-plan-gap-direct = 没有直接佣金规则：销售不给出单人带来佣金
warn-plan-gap-override = 没有上级佣金规则：销售不给上级带来佣金
warn-plan-gap-sellers = 对方案没有指名的出单人，在售商品都没有适用的直接佣金规则
warn-plan-gap-level = 对方案没有指名的 { $level } 级出单人，在售商品都没有适用的直接佣金规则
warn-plan-gap-sponsors = 对方案没有指名的上级，在售商品都没有适用的上级佣金规则
warn-plan-gap-direct-products = { $more ->
        [0] 没有直接佣金规则适用于 { $skus }
       *[other] 没有直接佣金规则适用于 { $skus } 等，另有 { $more } 个商品
    }
warn-plan-gap-level-products = { $more ->
        [0] { $level } 级出单人卖出 { $skus } 时，没有直接佣金规则适用
       *[other] { $level } 级出单人卖出 { $skus } 等（另有 { $more } 个商品）时，没有直接佣金规则适用
    }
warn-plan-gap-override-products = { $more ->
        [0] 没有上级佣金规则适用于 { $skus }
       *[other] 没有上级佣金规则适用于 { $skus } 等，另有 { $more } 个商品
    }
warn-plan-no-cost = { $more ->
        [0] base = "margin" 时没有成本的商品不产生佣金，订单要等补上成本才结算：{ $skus }
       *[other] base = "margin" 时没有成本的商品不产生佣金，订单要等补上成本才结算：{ $skus } 等，另有 { $more } 个商品
    }
    .hint = fenrun product edit 商品编码 --cost 成本 --from 日期
next-plan-check = 下一步：fenrun plan apply { $file }
next-plan-check-supersede = 下一步：fenrun plan apply { $file } --supersede
done-plan-already = { $file } 已经启用，是版本 { $version }
done-plan-apply = { $orders ->
        [0] { $name } 成为方案版本 { $version }，从 { $from } 起生效
       *[other] { $name } 成为方案版本 { $version }，从 { $from } 起生效；影响 { $orders } 个已记录订单，佣金变化 { $difference }
    }
note-plan-apply-dry = { $orders ->
        [0] { $name } 将成为方案版本 { $version }，从 { $from } 起生效；没有做任何改动
       *[other] { $name } 将成为方案版本 { $version }，从 { $from } 起生效；会影响 { $orders } 个已记录订单，佣金变化 { $difference }；没有做任何改动
    }
next-plan-apply = 下一步：用 fenrun commission preview 查看带来的佣金；fenrun plan show { $version } 输出方案
err-plan-none = 现在没有生效的方案
    .hint = fenrun plan list 列出全部版本；fenrun plan apply 启用一个
err-plan-long = { $file } 超过 1 MiB
    .hint = 方案是一个很短的文本；请检查文件名
col-version = 版本
col-plan_name = 方案名称
col-effective_from = 生效日
col-effective_until = 截止
col-rule_count = 规则数
col-rounding = 舍入
col-hold_days = 冻结天数
col-max_share = 佣金上限
col-superseded_by = 被取代于
col-applied_at = 启用时间
col-column = 列
col-message = 说明
col-skus = 商品编码
col-warning = 警告
col-warnings = 警告
col-change = 变化
col-part = 部分
col-key = 键
col-before = 原值
col-after = 新值
word-change-added = 新增
word-change-removed = 删除
word-change-changed = 修改
word-rule-of = { $role }：{ $names }
word-part-plan = 方案
word-part-rate = 规则
word-part-bonus = 阶梯奖励
word-part-contest = 排行榜奖励
word-part-payout = 付款
help-plan-simulate = 用另一份方案重算过去的一个期间：实际付了多少，本会付多少
    .long =
        PLAN 是文件、已启用的版本号，或 current（现在生效的方案）。无论其生效日，都当作它管辖整个期间。
        不写入任何内容。
        范围是期间内付款、未取消、归属分销商的订单。原佣金是这些订单实际所得：已结算的按结算明细，
        未结算的按现在的计佣条款。新佣金是同样的订单按 PLAN 的所得。至今的退款在两边和销售净额中都已扣除。
        奖励和排行榜以周期在期间内结束的为准。当时生效的方案若有同名、同指标、同周期的规则，
        则当时计入的指标在 PLAN 下同样计入。
        占比以销售净额为准：按角色是全部销售额，按商品是该商品的，按分销商是本人和团队的。
        不给 --by 时，人读的表格和 JSON 给出全部，CSV 和 TSV 每个分销商一行。
help-plan-simulate-arg-plan = 另一份方案
help-plan-simulate-arg-period = 要重算的期间
help-plan-simulate-arg-by = 只出一张表，每项一行
ask-plan-simulate = 按哪份方案（文件、版本号或 current）？
ask-plan-simulate-period = 过去的哪个期间？
title-plan-simulate = 按 { $name } 重算 { $period }
title-simulate-winners = { $more ->
        [0] 所得增加
       *[other] 所得增加（{ $all } 人中的 { $shown } 人）
    }
title-simulate-losers = { $more ->
        [0] 所得减少
       *[other] 所得减少（{ $all } 人中的 { $shown } 人）
    }
title-simulate-products = { $more ->
        [0] 有变化的商品
       *[other] 有变化的商品（{ $all } 个中的 { $shown } 个）
    }
note-simulate-none = { $period } 内没有分销商的已付款订单：没有可比较的
note-simulate-from = { $name } 从 { $from } 起生效；这里当作它管辖整个 { $period }
note-simulate-unsettled = { $orders } 个订单中有 { $unsettled } 个尚未全部结算：其“原佣金”按现在的计佣条款计算
note-simulate-awaiting-then = { $orders } 个订单中有 { $awaiting } 个在等商品成本：缺成本的商品，“原佣金”暂按 0 计：{ $products }
note-simulate-awaiting-now = 按 { $name }，{ $orders } 个订单中有 { $awaiting } 个要等商品成本：缺成本的商品，“新佣金”暂按 0 计：{ $products }
note-simulate-start = 账套起始日 { $start } 之前付款的订单是历史，不计入
err-plan-not-begun = { $period } 还没有开始：没有可重算的
    .hint = 请选择过去的期间
col-then = 原佣金
col-now = 新佣金
col-share_then = 原占比
col-share_now = 新占比
col-direct_then = 原直接佣金
col-direct_now = 新直接佣金
col-override_then = 原上级佣金
col-override_now = 新上级佣金
col-bonus_then = 原奖励
col-bonus_now = 新奖励
col-winners = 所得增加
col-losers = 所得减少
col-roles = 按角色
word-role-bonus = 奖励

# commission

err-statement-period = { $period } 还没有结算
    .hint = 已结算的期间：{ $known }；fenrun commission settle 结算下一个
err-statement-none = 还没有任何结算
    .hint = fenrun commission settle 结算上个月；fenrun commission preview 可提前查看
err-commission-distributor = 没有分销商“{ $code }”
    .hint = fenrun distributor list 列出全部分销商

### product and stock

help-product = 商品：卖什么、卖多少钱、有没有佣金
help-product-add = 新增商品
    .long =
        给出 --stock 即开始管理库存；不给出、之后也没有任何库存变动的商品不检查库存：
        服务和课程不需要库存。
help-product-import = 从 CSV 或 TSV 文件导入商品
    .long =
        列：sku、name、price；还可有 category、spec、description、cost、stock、reorder_level、
        status、commissionable、image、link，顺序不限，列名可用英文或中文。
        要么全部接收，要么全部拒绝，除非用 --skip-bad。库存只在该行新建商品时读取。
        已有商品的价格、成本、分类和是否计佣请用 product edit 修改。
help-product-list = 列出商品的现状
help-product-show = 显示一个商品及其历史
help-product-edit = 修改商品
    .long =
        价格、成本、分类和是否计佣都有生效日：订单以付款时为准。分类、是否计佣以及（方案以毛利
        为基数时）成本的修改若追溯到已录入的订单，会先显示影响并询问；已结算的订单绝不改变。
        空文本表示去掉：--spec ''。
help-product-price = 从某一天起修改商品售价
    .long =
        订单保留录入时的价格；生效日决定商品从那天起卖多少钱，先录入哪一个日期没有关系。
help-product-archive = 商品下架
    .long =
        商品及其全部历史仍然保留；product edit --status on_sale 重新上架。
help-product-search = 按 sku、名称、分类或规格中的一段文字查找商品
help-stock = 库存：现有多少，进出多少
help-stock-in = 记录入库
help-stock-out = 记录销售以外的出库
help-stock-adjust = 按带符号的差额更正库存
    .long =
        数量为实盘数减账面数：多三件为 3，少两件为 -2。
help-stock-list = 列出每个管理库存的商品的库存
help-stock-low = 列出库存不高于补货点的在售商品；有则退出码为 3
help-stock-moves = 列出库存变动；单个商品时带结存
help-arg-sku = 商品
help-product-add-arg-sku = 商品编码：可见 ASCII 字符，不含空格，最多 64 个
help-arg-price = 单件售价
help-arg-cost = 单件成本
help-arg-category = 分类："茶 > 绿茶"
help-arg-spec = 尺寸、重量、包装
help-arg-description = 商品描述
help-arg-stock = 现有件数
help-arg-reorder-level = 补货点：不高于这个件数即为低库存
help-arg-status = 是否在售
help-arg-no-commission = 不产生任何佣金
help-arg-commissionable = 是否计佣
help-arg-image = 图片的位置
help-arg-link = 商品页的位置
help-arg-backorders = 允许缺货销售
help-product-edit-arg-from = 从这一天起 [默认：今天]
help-product-price-arg-from = 从这一天起 [默认：今天]
help-arg-covered-by = 只要这个分类及其下级
help-arg-with-status = 只要这种状态
help-arg-wanted = 一段文字，不分大小写
help-arg-quantity = 件数
help-stock-adjust-arg-quantity = 实盘数减账面数：3、-2
help-arg-reason = 原因
help-arg-reference = 您自己的编号：同一笔再来一次不会有任何改动
value-category = 分类
value-units = 件数
value-url = 网址
value-yes-no = 是否（yes|no）
value-sku = 商品
value-quantity = 数量
value-status = 状态
value-ref = 编号
ask-product-sku = 哪个商品（sku）？
ask-product-name = 叫什么名称？
ask-product-price = 售价多少？
ask-product-search = 要找什么？
ask-stock-quantity = 多少件？
ask-stock-difference = 实盘数减账面数是多少？
err-product-nothing = 没有给出要修改的内容
    .hint = fenrun product edit --help 列出可以修改的内容
err-product-from = --from 只用于价格、成本、分类和是否计佣的生效日
    .hint = 请去掉 --from：其他内容立即修改，一直有效
done-product-add = 已新增 { $sku } { $name }，不管理库存
done-product-add-stock = 已新增 { $sku } { $name }，现有库存 { $stock }
done-product-already = { $sku } 已是如此；没有做任何改动
done-product-edit = 已修改 { $sku }：{ $fields }
done-product-edit-from = 已修改 { $sku }：{ $fields }，自 { $from } 起
done-stock = { $sku } { $name }：{ $quantity }，现有库存 { $on_hand }
done-stock-already = { $sku } { $name }：{ $quantity } 已有记录；没有做任何改动
note-product-add-dry = 将新增 { $sku } { $name }；没有做任何改动
note-product-edit-dry = 将修改 { $sku }：{ $fields }；没有做任何改动
note-product-edit-dry-from = 将修改 { $sku }：{ $fields }，自 { $from } 起；没有做任何改动
note-product-none = 没有商品的 sku、名称、分类或规格中含“{ $wanted }”
note-stock-dry = { $sku } { $name }：{ $quantity } 后库存将为 { $on_hand }；没有做任何改动
note-won = 已赢得、尚未结算的奖励变动 { $difference }
note-reached = 追溯到 { $orders } 个已录入的订单，佣金变动 { $difference }
next-product-add = 下一步：fenrun stock in { $sku } 记录入库，fenrun product show { $sku } 查看
next-product-edit = 下一步：fenrun product show { $sku } 查看何时如何
next-stock = 下一步：fenrun stock moves { $sku } 查看库存变动
col-category = 分类
col-spec = 规格
col-description = 描述
col-price = 价格
col-cost = 成本
col-commissionable = 计佣
col-status = 状态
col-on_hand = 现有库存
col-reorder_level = 补货点
col-backorders = 缺货销售
col-image = 图片
col-link = 链接
col-history = 历史
col-from = 起始
col-moved_at = 变动时间
col-balance = 结存
col-ref = 编号
row-dated-differs = 账套里是另一个值；用 fenrun product edit 自某日起修改
err-field-value = { $field }“{ $value }”：{ $reason }
    .hint = 请改正后重新运行；没有做任何改动
err-product-unknown = 账套中没有商品 { $sku }
    .hint = fenrun product list 列出全部商品，fenrun product search 文本 可查找
err-product-exists = 商品 { $sku } 已在账套中，但 { $fields } 不同
    .hint = 用 fenrun product edit { $sku } 修改
err-product-missing = 新商品需要 { $field }
    .hint = 用 --{ $field } 给出
err-product-settled = 这会改变 { $orders } 个已结算订单的计佣条款
    .hint = 最早可以从这一天起算：--from { $earliest }
err-product-below-zero = 现有库存 { $on_hand }：低于 0 时不能取消缺货销售
    .hint = 请先用 fenrun stock in 入库，或用 fenrun stock adjust 更正
err-stock-no-difference = 差额为 0，没有可调整的
    .hint = 请给出实盘数减账面数：3，少两件则为 -2
err-stock-short = { $sku }：现有库存只有 { $on_hand }，还差 { $missing }
    .hint = 用 fenrun stock in { $sku } { $missing } 入库，或用 fenrun product edit { $sku } --backorders yes 允许缺货销售
err-stock-ref = --ref { $reference } 已用于另一笔：{ $sku } 的 { $quantity }
    .hint = fenrun stock moves { $sku } 可查看；请换一个 --ref
# payment files

err-payment-reference = “{ $reference }”不能用作付款文件名
    .hint = 批次名为 1 至 24 位字母或数字
err-payment-payer = { $key }：{ $reason }
    .hint = 用 fenrun book set { $key } VALUE 设置后重新导出；未写入任何文件
err-payment-currency = { $channel }只收 { $takes }，而账套币种为 { $currency }：共 { $count } 笔
    .hint = 请取消批次，用 fenrun distributor edit CODE --channel 为这些分销商换一种收款方式，再重新创建批次；未写入任何文件
err-payment-item = { $item }（{ $distributor }，{ $channel }）：{ $reason }
    .hint = 请取消批次，用 fenrun distributor edit { $distributor } --account、--holder 或 --channel 更正收款账号，再重新创建批次；未写入任何文件
err-payment-unwritten = 无法生成{ $channel }文件：{ $detail }
    .hint = 这是 fenrun 的缺陷，请反馈；未写入任何文件
note-payment-wechat = 微信批量文件只有 2025 年 1 月 15 日前已开通“商家转账到零钱”的商户可以上传；新商户没有批量转账，请逐笔付款并手工确认
row-payment-id = 明细编号应为 1 至 32 位字母或数字
row-payment-repeated = 批次中另一笔明细用了同一编号
row-payment-nothing = 没有可付的金额
row-payment-too-much = 单笔最多 { $most }
row-payment-no-account = 没有收款账号
row-payment-no-holder = 没有收款人姓名
row-payment-no-holder-from = 没有收款人姓名；{ $from } 及以上必须填写
row-payment-character = { $field } 含有 { $character }，文件无法容纳
row-payment-payer-character = SEPA 文件中不能有 { $character }
row-payment-formula = { $field } 的开头像公式，而文件必须原样填写
row-payment-too-long = { $field } 超过 { $limit } 个字符
row-payment-unset = 尚未设置，而付款文件需要它
row-payment-bic = 不是 BIC：应为 8 或 11 位字母或数字，如 COBADEFFXXX
row-payment-appid = 不是 appid：应为最多 32 位的字母或数字
row-payment-account-alipay = 收款账号既不是邮箱也不是电话号码
row-payment-account-wechat = 收款账号不是 openid
row-payment-account-paypal = 收款账号既不是邮箱也不是 PayPal payer id
row-payment-account-wise = 收款账号不是收款人 id；可从 Wise 下载“已保存收款人”模板查到
warn-account-card = { $code } 的银行账号与银行卡号一样长，但末位校验不符，可能输入有误
warn-account-form = 付款文件无法使用 { $code } 的这个账号：{ $reason }
warn-import-accounts = 有 { $count } 个收款账号可能输入有误或与收款方式不符，首个为 { $code }；fenrun distributor show { $code } --reveal 可查看
row-iban-form = 不是 IBAN：应为两位字母、两位数字，再加最多 30 位字母或数字
row-iban-length = 输入有误：共 { $found } 位，该国 IBAN 应为 { $expected } 位
row-iban-check = 输入有误：IBAN 的校验位不符
row-iban-outside = 该 IBAN 所属国家不在 SEPA 范围内

### audit

err-value-head = “{ $value }”不是 { $arg } 的链头
    .hint = 链头即 fenrun audit head 的输出：数字、冒号、64 位十六进制
note-audit-unbroken = 审计链完好：{ $rows } 行，链头 { $head }
warn-audit-hash = 审计日志第 { $height } 行与写入时不同：它或它之前的行被修改或插入过
warn-audit-gap = 审计日志缺少第 { $height } 行
warn-audit-ends = 审计日志止于第 { $end } 行，而保存在别处的链头是第 { $kept } 行：恢复了旧副本，或末尾被截去
warn-audit-differs = 审计日志第 { $height } 行与保存在别处的不同：日志被重写过
next-audit-broken = 下一步：保留这个文件，与备份对照，从最后一个完好的备份继续
col-height = 行号
col-recorded_at = 记录时间
col-corrected_by = 更正为
col-revisions = 历史版本
col-operator = 操作人
col-act = 行为
col-command = 命令
col-effect = 结果

### imports

help-arg-skip-bad = 有坏行时仍接收好行
help-arg-rejects = 坏行连同原因写到哪个文件
help-arg-update = 同时接收已有者的名称、备注和地址
help-arg-expect-rows = 行数必须是这么多，否则拒绝整个文件
help-arg-expect-total = 金额合计必须是这么多，否则拒绝整个文件
value-amount = 金额
ask-import-file = 哪个文件？（- 表示标准输入）
err-value-amount = “{ $value }”不是 { $arg } 的金额
    .hint = 金额是普通数字，小数位与币种一致：1234.50
word-comma = ，
word-shares = { $difference }（{ $shares }）
word-besides-cost = （其中 { $count } 个订单等待成本，所得未知）
word-besides-won = ，尚未结算的奖励变动 { $difference }
word-shares-more = 另有 { $count } 人
word-import-added = 新增 { $count }
word-import-advanced = 推进 { $count }
word-import-updated = 更新 { $count }
word-import-unchanged = 不变 { $count }
word-import-rejected = 拒绝 { $count }
word-import-products = 顺带新建商品 { $count }
word-import-nothing = 没有内容
word-import-total = 合计 { $total }
done-import = { $file }：{ $rows } 行：{ $parts }
note-import-dry = { $file }：{ $rows } 行：{ $parts }；这是试运行，没有做任何改动
note-import-refunds = { $count } 行退还订单售出的商品，共 { $amount }{ $unchanged ->
        [0] {""}
       *[other] ；{ $unchanged } 行没有变化
    }
note-import-unread = 未读取的列：{ $columns }
note-import-other-case = { $count } 个编码与账套中的只有大小写不同，视为同一个
note-import-invisible = 从名称中去掉了 { $count } 个不可见字符
note-import-words = { $count } 个的名称等文字与账套不同；加 --update 才会采用文件中的
note-import-pending = { $count } 个订单没有日期和状态，按待付款处理
note-earns-not-paid = { $count } 个订单没有佣金：尚未付款或已结束
note-earns-no-seller = { $count } 个订单没有佣金：没有出单人
note-earns-before-start = { $count } 个订单没有佣金：付款早于账套的起始日
note-earns-no-plan = { $count } 个订单暂无佣金：付款时没有生效的佣金方案
note-earns-self-purchase = { $count } 个订单没有佣金：出单人自购，方案对自购不计佣金
note-earns-not-approved = { $count } 个订单没有佣金：付款时出单人未获批准
warn-import-rejects = 拒绝 { $count }（{ $rows } 行，连同原因写入 { $file }）
warn-import-rejected = 拒绝 { $count }（{ $rows } 行）
row-count = { $count } × { $reason }（{ $place }）
help-commission = 佣金：已结算的、待结算的，以及为什么
help-commission-settle = 结算一个期间，列出每个人的所得
    .long =
        把期末前冻结期已满的佣金一次结清：结算后不再改变，
        重复结算没有任何影响。未结算的部分会连同原因列出。
help-commission-preview = 显示如果今天结算会是什么样
    .long =
        包括所有已到期的明细，以及进行中的奖励和排行榜奖励，按现在截止来算：它们的期间尚未结束，金额
        还会变化。--standings 显示各人的进度、将得多少、离下一档还差多少；排行榜则是追平下一位得奖更多者
        还差多少。查看全部分销商时，没有任何计入的不列出。

        列：period, distributor, name, level, opening, direct, override, bonus, clawback, adjustment, net,
        payouts, closing
        加 --standings：rule, kind, period, distributor, name, metric, measured, rank, amount, next_step,
        missing, next_pays
help-commission-preview-arg-standings = 进行中的奖励和排行榜奖励：各人的进度与下一档
help-commission-statement = 输出已结算期间的结算单，可反复输出
help-commission-entries = 逐行列出每一笔佣金明细
    .long =
        --period 列出已结算期间的明细，--pending 列出未结算的，--all 两者都列出。
help-commission-pending = 列出已产生但未结算的佣金及原因
help-arg-period = 期间：2026-10、2026-Q4、2026 或 2026-10-01..2026-10-15
help-commission-settle-arg-period = 期间：2026-10、2026-Q4、2026-10-01..2026-10-15 [默认：最近结束的期间]
help-commission-statement-arg-period = 已结算的期间 [默认：最近结算的]
help-arg-distributor = 只看这个分销商
help-arg-catch-up = 之前未结算的期间也逐个结算
help-arg-expect = 只结算 --dry-run 以此摘要显示过的内容，否则拒绝
help-arg-pending = 未结算的明细
help-arg-all = 已结算和未结算的明细
value-period = 期间
value-code = 编码
value-digest = 摘要
err-entries-which = 要哪些明细？
    .hint = 请用 --period 指明已结算的期间，或用 --pending、--all
title-statements = 结算单 { $period }
title-preview = 如果现在结算：{ $period }
title-standings = 进行中的奖励和排行榜奖励：目前进度
title-settlement = 结算 { $period }
word-total = 合计
word-reason-in-hold = 冻结期内
word-reason-not-completed = 订单未完成
word-reason-suspended = 已暂停
word-reason-after-sale = 售后处理中
word-reason-order-held = 订单已冻结
word-reason-unknown-cost = 成本未知
word-reason-mature = 下次结算
word-reason-owed = 现在应付
word-reason-negative-balance = 余额为负
word-reason-account-cooling = 账户刚变更
word-reason-reserved = 预留
word-reason-below-minimum = 未达最低付款额
word-reason-no-account = 没有收款账号
done-settle = { $period } 已结算：{ $statements } 张结算单，{ $entries } 条明细，净额 { $net }
done-settle-already = { $period } 早已结算；没有做任何改动
note-settle-dry = { $period } 将会结算；没有做任何改动。用 --expect { $digest } 只结算这些
next-settle = 下一步：fenrun commission statement --period { $period }
note-preview = { $entries } 条明细已到期；没有做任何改动
note-standings-none = 没有进行中的奖励或排行榜奖励，或者还没有任何计入
note-preview-open = 未计入：{ $parts }；fenrun commission pending 说明是谁的、到何时
warn-awaiting-cost = { $orders } 个已付款订单（销售净额 { $sales }）在等商品成本，佣金尚不可知：{ $products }
word-awaited-cost = { $sku } 自 { $since } 起
word-awaited-more = 另有 { $count } 种
next-awaiting-cost = 下一步：fenrun product edit { $sku } --cost 金额 --from { $since }
note-preview-running = 其中 { $running } 是进行中的奖励和排行榜奖励按目前进度所得：--standings 查看详情
warn-without-plan = { $orders } 个已付款订单没有可用的方案，需要一个追溯到它们的方案
col-period = 期间
col-distributor = 分销商
col-name = 名称
col-level = 级别
col-opening = 期初
col-direct = 直接佣金
col-override = 上级佣金
col-bonus = 奖励
col-clawback = 追回
col-adjustment = 调整
col-net = 净额
col-payouts = 付款
col-closing = 期末
col-digest = 摘要
col-statements = 结算单
col-entries = 明细
col-not_settled = 未结算
col-awaiting_cost = 等待成本
col-orders_awaiting_cost = 等待成本的订单数
col-sales_awaiting_cost = 其销售净额
col-since = 最早付款日
col-not_payable = 暂不可付
col-reason = 原因
col-amount = 金额
col-until = 等到
col-matures = 到期
col-entry = 明细号
col-kind = 种类
col-role = 角色
col-order_no = 订单号
col-line = 行
col-sku = 商品编码
col-base = 基数
col-rate = 比例
col-fixed = 每件金额
col-quantity = 数量
col-reverses = 冲销
col-plan = 方案
col-earned_at = 产生时间
col-matures_at = 到期时间
col-settled_in = 结算期

### order

help-order-list = 按录入顺序列出订单
help-order-list-arg-distributor = 只列该分销商的订单
help-order-list-arg-member = 只列该会员的订单
help-order-list-arg-status = 只列处于该状态的订单
help-order-list-arg-from = 只列这一天起下单的
help-order-list-arg-to = 只列截至这一天（含）下单的
help-order-show = 查看一个订单的各行，以及它给谁带来多少佣金
col-member = 会员
col-refunded = 已退款
col-total = 应付合计
col-placed_at = 下单时间
col-shipped_at = 发货时间
col-cancelled_at = 取消时间
col-coupon = 优惠券
col-coupon_amount = 优惠券金额
col-order_discount = 整单优惠
col-points_used = 使用积分
col-points_amount = 积分抵扣
col-tax = 税费
col-carrier = 快递公司
col-tracking_no = 快递单号
col-recipient = 收件人
col-address = 地址
col-note = 备注
col-settled = 已结算
col-earns = 带来的佣金
name-pending = 待付款
name-half-month = 半月
name-month = 月
name-quarter = 季度
name-paid = 已付款
name-shipped = 已发货
name-completed = 已完成
name-cancelled = 已取消
name-order = 订单本身
name-none = 无
name-direct = 直接佣金
name-override = 上级佣金
name-not_paid = 尚未付款
name-ended = 已取消或已更正
name-no_seller = 没有出单人
name-before_start = 付款早于账套起始日
name-no_plan = 付款时没有生效的方案
name-self_purchase = 出单人自购，方案对自购不计佣金
name-seller_not_approved = 付款时出单人未获批准
help-order-record = 录入一个订单
    .long =
        内容相同则为“已经录入”；已录入订单的内容不同则拒绝，但多了日期、快递公司或单号时会推进。
        没有日期的订单为待付款；较晚的日期意味着较早的步骤已完成。
help-order-record-arg-distributor = 出单人的编码 [默认：无]
help-order-record-arg-member = 买家的会员编码
help-order-record-arg-note = 值得记下的事
help-order-record-arg-carrier = 快递公司
help-order-record-arg-phone = 收件人的电话
help-order-pay = 订单已付款：库存减少
help-order-ship = 订单已交给快递
help-order-complete = 订单已完成：佣金的冻结期开始
help-order-cancel = 取消待付款或已付款的订单：库存退回，无人得佣金
    .long =
        未结算的佣金不再产生；已结算的按取消时间全额追回。已发货的订单以退款结束。
help-arg-held = 只列已冻结的
col-held_since = 冻结时间
col-held_because = 冻结原因
col-dated_at = 日期
col-adjustments = 调整
name-write_off = 核销
name-goodwill = 额外给予
help-order-hold = 冻结订单：其未结算的佣金暂缓
    .long =
        订单冻结期间，任何结算都不会结它的佣金；commission pending 列为订单已冻结。已结算的不变。
        fenrun order release 解除冻结。
help-order-release = 解除订单的冻结：已到期的佣金由下一次结算结清
ask-order-hold-reason = 冻结的原因？
done-order-hold = { $order } 已冻结：{ $reason }
done-order-hold-already = { $order } 此前已冻结：{ $reason }
note-order-hold-dry = 将冻结 { $order }：{ $reason }；这是试运行，没有做任何改动
next-order-hold = 下一步：fenrun order release { $order }
done-order-release = { $order } 已解除冻结
done-order-release-already = { $order } 没有冻结；没有做任何改动
note-order-release-dry = 将解除 { $order } 的冻结；这是试运行，没有做任何改动
next-order-release = 下一步：fenrun commission explain { $order }
err-order-held = { $order } 已因其他原因冻结：{ $reason }
    .hint = 请先解除：fenrun order release { $order }
err-order-hold-cancelled = { $order } 已于 { $at } 取消：没有可冻结的佣金
    .hint = fenrun commission explain { $order } 查看追回的佣金
err-order-hold-settled = { $order } 的佣金已全部结算：没有可冻结的
    .hint = 请用退款追回：fenrun refund record，或手工调整：fenrun commission adjust
help-order-correct = 更正决定订单金额的内容：出单人、明细、单价
    .long =
        没有写的保持不变；--line 重新给出全部明细，空文本表示去掉：--distributor ''。
        错误的版本会保留：fenrun order show '订单号 1'。条款仍按付款时间。已结算的不会改动：
        下一次结算全额追回，并按正确的版本重新计佣。
help-arg-order-no = 订单号
help-arg-lines = 商品编码:数量[:单价[:优惠]]；不写单价则用当时的商品价格；可重复
help-arg-placed-at = 下单时间 [默认：现在，或付款时间]
help-arg-paid-at = 付款时间
help-arg-shipped-at = 发货时间
help-arg-completed-at = 完成时间
help-arg-cancelled-at = 取消时间
help-arg-coupon = 优惠券名称；与 --coupon-amount 一起用
help-arg-coupon-amount = 优惠券减多少
help-arg-order-discount = 整单优惠
help-arg-shipping = 顾客付的运费；不计佣金
help-arg-tax = 另加的税；不计佣金
help-arg-carrier = 快递公司
help-arg-tracking = 快递单号
help-arg-recipient = 收件人
help-arg-address = 收件地址
value-line = 商品行
value-order-no = 订单号
word-nobody = 无
word-order-line = 第 { $line } 行：{ $problem }
ask-order-no = 订单号是什么？
ask-order-line = 卖了什么（商品编码:数量:单价）？
ask-order-product = 哪个商品？
ask-order-quantity = 数量是多少？
ask-order-price = 单价是多少？
ask-order-more = 还有其他商品吗？
ask-order-distributor = 谁出的单？
done-order-record = 已录入 { $order }：{ $total }
done-order-advance = { $order } 已推进
done-order-already = { $order } 已经录入：{ $total }
done-order-pay = { $order } 已付款，时间 { $at }
done-order-ship = { $order } 已发货，时间 { $at }
done-order-complete = { $order } 已完成，时间 { $at }
done-order-cancel = { $order } 已取消，时间 { $at }
done-order-pay-already = { $order } 此前已付款，时间 { $at }
done-order-ship-already = { $order } 此前已发货，时间 { $at }
done-order-complete-already = { $order } 此前已完成，时间 { $at }
done-order-cancel-already = { $order } 此前已取消，时间 { $at }
note-order-record-dry = 将录入 { $order }：{ $total }；这是试运行，没有做任何改动
note-order-advance-dry = { $order } 将推进；这是试运行，没有做任何改动
note-order-pay-dry = { $order } 将记为 { $at } 付款；这是试运行，没有做任何改动
note-order-ship-dry = { $order } 将记为 { $at } 发货；这是试运行，没有做任何改动
note-order-complete-dry = { $order } 将记为 { $at } 完成；这是试运行，没有做任何改动
help-order-correct-arg-distributor = 出单人；'' 表示没有
done-order-correct = { $order } 已更正：{ $total }；佣金变化 { $difference }
done-order-correct-already = { $order } 的记录已是这样
note-order-correct-dry = 将更正 { $order }：{ $total }；佣金变化 { $difference }；这是试运行，没有做任何改动
note-order-correct-settled = 下一次结算将全额追回 { $settled } 笔已结算的佣金，并重新计佣
next-order-correct = 下一步：fenrun order show { $order }
ask-order-correct-reason = 更正的原因？
err-order-correct-refunded = { $order } 已有退款，不能再更正
    .hint = 请把差额录入为退款，或录入调整：fenrun commission adjust
err-order-correct-nothing = 没有写明 { $order } 要更正成什么
    .hint = 请给出 --distributor、--line 或金额：fenrun order correct --help
note-order-cancel-dry = { $order } 将记为 { $at } 取消；这是试运行，没有做任何改动
note-order-words = 其他文字没有采用：可用 fenrun order import --update
note-order-not-paid = 它没有佣金：尚未付款或已结束
note-order-no-seller = 它没有佣金：没有出单人
note-order-before-start = 它没有佣金：付款早于账套的起始日
note-order-self-purchase = 它没有佣金：出单人自购，方案对自购不计佣金
note-order-not-approved = 它没有佣金：付款时出单人未获批准
warn-order-no-plan = 它暂时没有佣金：付款时没有生效的佣金方案
next-order-pending = 下一步：收到货款后运行 fenrun order pay { $order }
next-order-paid = 下一步：发货后运行 fenrun order ship { $order }
next-order-shipped = 下一步：送达后运行 fenrun order complete { $order }
next-order-completed = 下一步：fenrun commission explain { $order } 说明它给谁带来多少佣金
next-order-cancelled = 下一步：fenrun order show { $order }
err-order-unknown = 账套中没有订单“{ $order }”
    .hint = fenrun order list 列出全部订单
err-order-distributor = 账套中没有分销商“{ $code }”
    .hint = fenrun distributor list 列出全部分销商
err-order-line = “{ $value }”不是订单的商品行
    .hint = 写法：TEA-1:2、TEA-1:2:90.00 或 TEA-1:2:90.00:5.00
err-order-no-lines = 订单“{ $order }”没有商品行
    .hint = 请至少给出一个 --line 商品编码:数量
err-order-bad = 没有对 { $order } 做任何事
    .hint = 请改正这些值后重试
err-order-differs = 账套中已有 { $order }，内容不同
    .hint = 已录入订单中决定金额的内容不会改变；fenrun order show { $order } 可查看
err-order-paid = { $order } 的付款时间是 { $at }，不会改变
    .hint = 去掉 --paid-at，或给出同一时间
err-order-shipped = { $order } 的发货时间是 { $at }，不会改变
    .hint = 去掉 --shipped-at，或给出同一时间
err-order-completed = { $order } 的完成时间是 { $at }，不会改变
    .hint = 去掉 --completed-at，或给出同一时间
err-order-cancelled-then = { $order } 的取消时间是 { $at }，不会改变
    .hint = 去掉 --cancelled-at，或给出同一时间
err-order-cancelled = { $order } 已于 { $at } 取消，不能再推进
    .hint = 请把实际卖出的商品录入为新订单
err-order-cancel-shipped = { $order } 已发货，不能再取消
    .hint = 已发货的订单以退款结束
help-order = 订单：录入、导入、列出、推进
help-order-import = 导入订单文件
    .long =
        每行一个商品行，同一订单的行放在一起；订单本身的列写在第一行。
        列：order_no（订单号）、sku（商品编码）、quantity（数量）、unit_price（单价），
        可选 placed_at、paid_at、shipped_at、completed_at、cancelled_at、status、distributor、
        member、line_discount、order_discount、coupon、coupon_amount、points_used、
        points_amount、shipping、tax、carrier、tracking_no、recipient、phone、address、note。
        已知订单若多了日期、快递公司或单号即推进；内容相同则不变；决定金额的内容不会因导入而改变。
        他人的文件用 --map 读取：一个 TOML 文件，含 name、kind = "orders"，以及从本程序的列
        （也包括 product_name）到对方列名的 “columns” 表；可选：“constants”（常量）、
        “values.列名”（取值对照表）、first_row_decides（以首行为准）、create_products、
        whole_numbers（这些列把 17850 写成 17850.0），“refund”规则（column、prefix，以及用来查找
        对应订单的列 match），用于退还商品的行，以及“reject”规则（column、prefix、
        because = "cancellation" 或 "correction"），用于不是订单的行。详见 docs/maps.md。
        内置映射：online-retail；也会按列名自动识别。
help-arg-create-products = 账套中没有的商品自动建立
help-arg-map = 读取他人的文件：映射文件，或内置映射的名称
help-arg-distributor-from = 按文件某一列的对照表（value,distributor）确定出单人
value-map = 文件|名称
value-from-table = 列=文件
err-value-from-table = “{ $value }”不是 { $arg } 的对照表
    .hint = 请写出文件的列和对照表：Country=countries.csv
next-order-import = 下一步：fenrun commission preview 可查看这些订单带来的佣金
err-import-apart = 有订单的行不在一起，无法区分正确与错误的行；没有写入任何内容
    .hint = 请按订单号排序后重新导入
row-lines = { $count ->
       *[other] 账套中有 { $count } 行
    }
help-commission-adjust = 手工增减应付给分销商的金额
    .long =
        由下一次结算结入，不论日期属于哪个期间。write_off 用于核销欠款或零头，goodwill 是额外给予。
        有 --ref 时可以重复执行：相同内容不再改动；没有时，同一天同样的金额会先询问。
help-commission-adjust-arg-amount = 金额；负数表示扣减
help-commission-adjust-arg-reason = 原因；记入账套，explain 会显示
help-commission-adjust-arg-kind = 调整的类别
help-commission-adjust-arg-date = 从哪一天起算 [默认：今天]
value-kind = 类别
ask-adjust-amount = 多少金额？
ask-adjust-reason = 什么原因？
done-adjust = { $code } { $name }：{ $amount }，日期 { $day }
done-adjust-already = { $code } { $name }：{ $amount }，日期 { $day }，已有记录；没有做任何改动
note-adjust-dry = 将调整 { $code } { $name }：{ $amount }，日期 { $day }；这是试运行，没有做任何改动
next-adjust = 下一步：fenrun commission pending --distributor { $code }
err-adjust-nothing = 金额为 0，没有可调整的
    .hint = 请给出要增加的金额，或负数
err-adjust-goodwill = goodwill 只能给予：金额须大于 0
    .hint = 扣减请用 --kind adjustment
err-adjust-future = { $day } 还没有到
    .hint = 请到那一天再录入，或去掉 --date
err-adjust-before-start = { $day } 早于账套的开始日期
    .hint = 那时所欠的是期初余额；请给出更晚的 --date
err-adjust-ref = --ref { $reference } 已用于另一笔调整：{ $code } { $amount }，{ $reason }
    .hint = 请换一个 --ref，或完全重复那一笔
value-order = 订单号
value-entry = 明细号
word-status-pending = 待付款
word-status-paid = 已付款
word-status-shipped = 已发货
word-status-completed = 已完成
word-status-cancelled = 已取消
word-rounding-half-up = 四舍五入
word-rounding-half-even = 四舍六入五成双
word-rounding-down = 舍去
word-role-direct = 直接佣金
word-role-override = 上级佣金
word-attributed-order = 订单本身
word-attributed-coupon = 优惠券所有人
word-attributed-binding = 会员绑定
word-attributed-none = 无
word-selector-distributor = 胜出规则指明了分销商
word-selector-sku = 胜出规则指明了商品
word-selector-category = 胜出规则的分类更细
word-selector-grade = 胜出规则指明了等级
word-selector-level = 胜出规则指明了级别
word-rule-won = 胜出
word-settled = 已结算
word-kind-commission = 佣金
word-kind-clawback = 追回
word-kind-adjustment = 调整
word-kind-write-off = 核销
word-kind-goodwill = 额外给予
word-fate-ended = 不会结算：订单此前已结束
word-taken-nothing = 没有可追回的
word-reversal-refund = 退款
word-reversal-cancellation = 取消
word-reversal-correction = 更正
col-clawbacks = 追回
col-reversed_for = 追回原因
col-refunded_to_date = 累计退款
col-reversed_to_date = 应追回累计
col-reversed_before = 此前已追回
word-kind-opening = 期初余额
word-nothing-not-paid = 尚未付款
word-nothing-ended = 结算前就已结束
word-nothing-no-seller = 直接销售：没有出单人
word-nothing-before-start = 付款早于账套起始日
word-nothing-no-plan = 付款当天没有生效的方案
word-nothing-seller-not-approved = 付款时出单人未获批准
word-nothing-self-purchase = 出单人自购，方案对自购不计佣金
word-nothing-not-commissionable = 无：该商品不计佣金
word-nothing-net-zero = 无：净额为 0
word-nothing-unknown-cost = 暂无：方案按毛利计佣，而当时成本未知
word-nothing-base-zero = 无：没有毛利
word-nothing-no-sponsor = 无：出单人没有上级
word-nothing-sponsor-not-approved = 无：付款时上级未获批准
word-nothing-no-rule = 无：没有适用的规则
word-nothing-no-difference = 无：上级自己的直接佣金比例不高于出单人
word-nothing-pays-zero = 无：规则为 0
word-nothing-rounded-to-zero = 无：舍入为 0
word-nothing-cut-to-zero = 无：被上限削减为 0
col-paid_at = 付款时间
col-completed_at = 完成时间
col-sponsor = 上级
col-attributed_by = 归属依据
col-earns_nothing = 没有佣金
col-seller = 出单人
col-rules = 适用的规则
col-lines = 净额的由来
col-calculation = 每行的佣金
col-settlement = 后来如何
col-unit_price = 单价
col-gross = 总额
col-line_discount = 行折扣
col-coupon_share = 优惠券分摊
col-order_discount_share = 整单优惠分摊
col-points_share = 积分分摊
col-rule = 规则
col-verdict = 结果
col-because = 原因
col-exact = 舍入前
col-rounded = 舍入后
col-cap = 上限
col-state = 状态
### refund

help-refund = 退款：退还给顾客的钱
help-refund-record = 记录一笔退款：钱已经退了
    .long =
        金额是货款；运费用 --shipping 退，不影响佣金。不写 --line 和 --sku 时，按各行剩余可退金额
        分摊到所有行；写 --sku 时分摊到该商品的各行。超过剩余可退的金额会被拒绝。各行的佣金按比例
        追回：直接佣金和上级佣金，各向当初得到的人追回。
        内容相同再记一次即“已经记录”；申请过的退款因此获得批准。
help-refund-request = 登记售后：有人申请退款
    .long =
        在批准或拒绝之前，该订单未结算的佣金暂缓。
help-refund-approve = 批准申请的退款：钱已经退了
help-refund-reject = 拒绝申请的退款：佣金不再因它暂缓
help-refund-import = 导入退款文件
    .long =
        每行一笔退款。列：refund_no（退款单号）、order_no（订单号）、amount（退款金额），
        可选 refunded_at、line、sku、quantity、restock、shipping、reason，也可用中文列名。
        restock 是退回入库的数量，或写“是”表示 quantity 全部入库。申请过的退款因这一行获得批准；
        内容相同则不变；已有的退款内容不同则该行有错。
help-refund-list = 按记录的先后列出退款
help-refund-list-arg-distributor = 只列这个分销商卖出的订单的退款
help-refund-list-arg-from = 只列这一天起退款或申请的
help-refund-list-arg-to = 只列到这一天（含）为止退款或申请的
help-refund-list-arg-status = 只列处于此状态的
help-refund-list-arg-order-no = 只列这个订单的
help-refund-show = 显示一笔退款，以及它从哪些行退了多少
help-arg-refund-no = 退款单号，不能重复
help-arg-amount = 退还的货款
help-arg-refunded-at = 退款时间 [默认：现在]
help-arg-requested-at = 申请时间 [默认：现在]
help-arg-of-line = 只退订单的这一行，按行号
help-arg-of-sku = 只退这个商品的各行
help-arg-restock = 退回入库的数量
help-refund-record-arg-shipping = 一并退还的运费
help-refund-request-arg-shipping = 申请一并退还的运费
value-refund-no = 退款单号
ask-refund-no = 退款单号是什么？
ask-refund-amount = 退还多少货款？
title-refund = 退款 { $refund }
word-refund-takes = { $code } 的{ $role } { $amount }
done-refund-approve = { $refund }：已退 { $order } 的 { $amount }
done-refund-request = { $refund }：已登记申请退 { $order } 的 { $amount }；其未结算的佣金暂缓
done-refund-reject = { $refund }：已拒绝退 { $order } 的 { $amount }
done-refund-approved-already = { $refund } 已经记录：{ $order } 的 { $amount }
done-refund-requested-already = { $refund } 已经申请：{ $order } 的 { $amount }
done-refund-rejected-already = { $refund } 已经拒绝：{ $order } 的 { $amount }
note-refund-approve-dry = { $refund }：将退 { $order } 的 { $amount }；没有做任何改动
note-refund-request-dry = { $refund }：将登记申请退 { $order } 的 { $amount }；没有做任何改动
note-refund-reject-dry = { $refund }：将拒绝退 { $order } 的 { $amount }；没有做任何改动
note-refund-takes-nothing = 不追回任何佣金
note-refund-takes-settled = 将在下次结算时追回：{ $parts }
note-refund-takes-pending = 从尚未结算的佣金中扣减：{ $parts }
next-refund = 下一步：fenrun refund show { $refund }
next-refund-request = 下一步：fenrun refund approve { $refund }，或 fenrun refund reject { $refund }
next-refund-import = 下一步：fenrun commission preview 查看这些退款追回多少
err-refund-unknown = 账套里没有退款“{ $refund }”
    .hint = fenrun refund list 列出所有退款
err-refund-bad = 没有处理退款 { $refund }
    .hint = 请改正这些值后再试；fenrun order show { $order } 可查看各行的剩余金额
err-refund-no-order = 没有处理退款 { $refund }：没有订单“{ $order }”
    .hint = fenrun order list 列出所有订单
err-refund-differs = 退款 { $refund } 已在账套中，但内容不同
    .hint = 退款不会改变：新的退款请用新的单号；fenrun refund show { $refund } 可查看
err-refund-approved = 退款 { $refund } 已批准，退款时间为 { $at }，不会再改变
    .hint = fenrun refund show { $refund } 可查看
err-refund-rejected = 退款 { $refund } 已于 { $at } 被拒绝，不会再改变
    .hint = 若仍要退款，请用新的单号记录
err-refund-update = 这里 --update 没有可更新的内容：退款不会改变
    .hint = 请去掉 --update
col-refund_no = 退款单号
col-refunded_at = 退款时间
col-restock = 退回入库
col-parts = 各行退还的金额
col-refunds = 退款
col-restocked = 退回入库
name-requested = 已申请

### 分销商

help-distributor = 谁在卖、上级是谁、各处于什么状态
help-distributor-add = 新增分销商，立即批准
    .long =
        给出 --sponsor 的是二级分销商，否则是一级。从 --joined-at 起批准，不给则一直有效。
        同样的内容再来一次不会改变任何东西。
help-distributor-apply = 受理成为分销商的申请
    .long =
        申请获批（distributor approve）之前没有佣金。被拒绝的人只需编码即可再次申请。
help-distributor-import = 从 CSV 或 TSV 文件导入分销商
    .long =
        列：code、name；可选 sponsor、status、joined_at、phone、email、kind、id_number、
        channel、account、holder、joining_fee、opening_balance、grade，也可用中文列名。
        填了上级的是二级；上级可以排在文件后面。没有状态列即为已批准，从 joined_at 起，不填则一直有效；
        已暂停、已拒绝和已终止从现在起算。--update 采用已有分销商的姓名、电话和邮箱，
        其他内容不会因导入而改变。
help-distributor-list = 列出分销商的当前情况
help-distributor-show = 显示一个分销商及其全部历史
help-distributor-edit = 更正姓名、电话、邮箱、类型或证件号码，或设置收款账号
    .long =
        空值表示去掉电话、邮箱或证件号码。新的收款账号从现在起使用，旧的保留。
        编码、级别和上级不能修改。
help-distributor-account = 登记今后付款给分销商的账户
ask-distributor-channel = 用哪种方式？
ask-distributor-account = 那里的账号是什么？
done-distributor-account = 今后付款给 { $code } 用{ $channel }
done-distributor-account-already = 付款给 { $code } 已经用这个账户，没有改动
note-distributor-account-dry = 今后付款给 { $code } 将用{ $channel }；没有改动
note-distributor-account-waits = 账户有变更：{ $until } 之前不会付到那里
help-distributor-tree = 显示一级分销商及其团队
help-distributor-approve = 批准申请
help-distributor-reject = 拒绝申请
help-distributor-suspend = 暂停分销商：恢复之前不计佣、不结算、不付款
help-distributor-reinstate = 恢复已暂停的分销商
help-distributor-terminate = 永久终止；已赚的佣金保留
help-arg-code = 分销商编码：字母、数字、_ - .
help-arg-sponsor = 上级的编码
help-distributor-list-arg-sponsor = 只要这个上级的团队
help-arg-level = 只要这一级
help-arg-state = 只要处于这个状态的
help-arg-reveal = 完整显示个人信息；审计日志会记下是谁看的
help-arg-joined-at = 从这一时刻起批准 [默认：一直有效]
help-distributor-apply-arg-joined-at = 加入的时刻
help-arg-phone = 电话
help-arg-email = 邮箱
help-arg-kind = 个人或企业
help-arg-id-number = 个人的身份证号，或企业的统一社会信用代码
help-arg-channel = 以什么方式收款
help-arg-account = 收款账号
help-arg-holder = 账号的户名 [默认：分销商的姓名]
help-arg-joining-fee = 收取的加盟费
help-arg-opening-balance = 建账时您欠的金额；负数表示对方欠您
help-distributor-approve-arg-from = 从这一天 00:00 起批准 [默认：今天]
help-distributor-reject-arg-from = 从这一时刻起拒绝 [默认：现在]
help-distributor-suspend-arg-from = 从这一时刻起暂停 [默认：现在]
help-distributor-reinstate-arg-from = 从这一天 00:00 起恢复 [默认：今天]
help-distributor-terminate-arg-from = 从这一时刻起终止 [默认：现在]
help-arg-confirm = 再写一次编码：终止后不能恢复
value-number = 号码
word-always = 一直
word-no-sponsor = 没有上级（一级分销商）
word-no-reason = 无
word-nothing = 无
ask-distributor = 哪个分销商？
ask-distributor-code = 分销商的编码
ask-distributor-name = 分销商的姓名
ask-distributor-sponsor = 上级是谁？
ask-distributor-terminate = 终止后不能恢复。请再输入一次编码
ask-reason = 原因？（记录在案）
done-distributor-add = 已新增 { $level } 级分销商 { $code }
done-distributor-apply = 已受理 { $code } 的申请（{ $level } 级）
done-distributor-again = 已再次受理 { $code } 的申请
done-distributor-already = { $code } 已经存在；没有做任何改动
done-distributor-unchanged = { $code } 已经如此；没有做任何改动
done-distributor-edit = { $code } 已修改：{ $fields }
done-distributor-step =
    { $orders ->
        [0] { $code } 自 { $from } 起{ $state }
       *[other] { $code } 自 { $from } 起{ $state }；{ $orders } 个已记录订单的佣金变化 { $difference }
    }
done-distributor-step-already = { $code } 已经是“{ $state }”状态；没有做任何改动
note-distributor-add-dry = 将新增 { $level } 级分销商 { $code }；没有做任何改动
note-distributor-apply-dry = 将受理 { $code } 的申请（{ $level } 级）；没有做任何改动
note-distributor-again-dry = 将再次受理 { $code } 的申请；没有做任何改动
note-distributor-edit-dry = { $code } 将修改：{ $fields }；没有做任何改动
note-distributor-step-dry =
    { $orders ->
        [0] { $code } 自 { $from } 起将为“{ $state }”；没有做任何改动
       *[other] { $code } 自 { $from } 起将为“{ $state }”，{ $orders } 个已记录订单的佣金将变化 { $difference }；没有做任何改动
    }
note-distributor-team-suspended = { $team } 个分销商的上级是 { $code }：自 { $from } 起到 { $code } 恢复为止，这些下级的销售没有上级佣金
note-distributor-team-terminated = { $team } 个分销商的上级仍是 { $code }：自 { $from } 起，这些下级的销售不再有上级佣金；可用 fenrun distributor move 换上级
next-distributor-add = 下一步：fenrun distributor add 编码 --sponsor { $code } 建立团队，fenrun order import 文件 导入订单
next-distributor-add-team = 下一步：fenrun order import 文件 导入订单；fenrun distributor tree 显示上下级
next-distributor-apply = 下一步：fenrun distributor approve { $code }，或 fenrun distributor reject { $code }
next-distributor-approve = 下一步：{ $code } 此后付款的订单开始计佣；fenrun distributor show { $code }
next-distributor-reject = 下一步：有新的申请时用 fenrun distributor apply { $code }
next-distributor-suspend = 下一步：结束时用 fenrun distributor reinstate { $code } 恢复；在那之前 { $code } 的佣金不结算、不付款
next-distributor-reinstate = 下一步：{ $code } 此后付款的订单重新计佣；fenrun commission pending --distributor { $code } 显示暂停期间等待、下次结算的佣金
next-distributor-terminate = 下一步：{ $code } 此前的佣金照常结算和付款；fenrun commission pending --distributor { $code } 显示尚未结算的
next-distributor-import = 下一步：fenrun distributor tree 显示上下级
name-applied = 已申请
name-approved = 已批准
name-rejected = 已拒绝
name-suspended = 已暂停
name-terminated = 已终止
name-apply = 受理申请
name-approve = 批准
name-reject = 拒绝
name-suspend = 暂停
name-reinstate = 恢复
name-terminate = 终止
name-individual = 个人
name-business = 企业
name-bank = 银行
name-alipay = 支付宝
name-wechat = 微信
name-paypal = PayPal
name-wise = Wise
name-sepa = SEPA
name-cash = 现金
col-joined_at = 加入时间
col-phone = 电话
col-email = 邮箱
col-id_number = 证件号码
col-channel = 收款方式
col-account = 账户
col-holder = 户名
col-joining_fee = 加盟费
col-opening_balance = 期初余额
col-states = 状态历史
col-relations = 级别与上级
col-accounts = 收款账号历史
col-team = 团队
err-distributor-value = { $arg } 不能是“{ $value }”：{ $reason }
    .hint = --help 说明那里需要什么
err-distributor-unknown = 没有分销商 { $code }
    .hint = fenrun distributor list 列出全部；fenrun distributor add { $code } 新增
err-distributor-differs = { $code } 已经存在，但不同的是：{ $fields }
    .hint = fenrun distributor edit { $code } 可改姓名、电话、邮箱、类型、证件号码和收款账号；其余保持原样
err-distributor-applied = { $code } 已申请，尚未批准
    .hint = fenrun distributor approve { $code } 批准申请
err-distributor-rejected = { $code } 的申请已被拒绝
    .hint = fenrun distributor apply { $code } 受理新的申请
err-distributor-applies = { $code } 不能申请：{ $state }
    .hint = fenrun distributor show { $code } 显示历史
err-distributor-kind = { $code } 已记录的证件号码与类型“{ $kind }”不符
    .hint = 请同时给出 --id-number；空值表示去掉已记录的号码
err-distributor-confirm = 确认写的是“{ $said }”，而分销商是 { $code }
    .hint = 请在 --confirm 写同样的编码；没有做任何改动
err-opening = 期初余额需要有起始日的账套，而这个账套从第一个订单算起
    .hint = 用 fenrun init --start 日期 建账，或不给期初余额
err-sponsor-unknown = { $sponsor } 不能做 { $code } 的上级：没有分销商 { $sponsor }
    .hint = 先用 fenrun distributor add { $sponsor } 新增；fenrun distributor list --level 1 列出可做上级的
err-sponsor-itself = { $code } 不能做自己的上级
    .hint = 一级分销商不要给 --sponsor
err-sponsor-level-2 = { $sponsor } 不能做 { $code } 的上级：它自己是二级，没有第三级
    .hint = fenrun distributor list --level 1 列出可做上级的
err-sponsor-not-approved = { $sponsor } 不能做 { $code } 的上级：它在 { $at } 不是已批准状态
    .hint = fenrun distributor show { $sponsor } 显示它何时是；--joined-at 说明 { $code } 何时加入
err-step-applied = 不能{ $step } { $code }：它已申请，尚未批准
    .hint = fenrun distributor approve { $code }，或 fenrun distributor reject { $code }
err-step-approved = 不能{ $step } { $code }：它已批准
    .hint = fenrun distributor suspend { $code }，或 fenrun distributor terminate { $code }
err-step-rejected = 不能{ $step } { $code }：它已拒绝
    .hint = fenrun distributor apply { $code } 受理新的申请
err-step-suspended = 不能{ $step } { $code }：它已暂停
    .hint = fenrun distributor reinstate { $code }，或 fenrun distributor terminate { $code }
err-step-terminated = 不能{ $step } { $code }：它已终止
    .hint = 终止后不能恢复；重新开始请用新的编码
err-step-since = { $code } 自 { $since } 起{ $state }
    .hint = 已记录的起始时刻不变；不给 --from 则不做任何改动
err-step-before = 不能在 { $since } 之前{ $step } { $code }：它自那时起{ $state }
    .hint = 请给 --from { $since } 或更晚
err-step-reason = { $code } 已经是“{ $state }”状态；记录的原因：{ $reason }
    .hint = 已记录的不变；不给 --reason 则不做任何改动
err-move-closed = 截至 { $until } 的奖励已按当天的级别结算
    .hint = --from 最早可以是 { $earliest }
err-step-settled = { $orders } 个已结算的订单会因此改变，而已结算的不会再变
    .hint = --from 最早可为 { $earliest }

### distributors: moves

help-distributor-move = 从某一天起给分销商换上级
    .long =
        从那天 00:00 起付款的订单，无论何时录入，都按新上级计佣；对已记录、未结算订单的影响
        会先显示，确认后才执行。原来没有上级的变为二级，但有下级的不行。已结算的订单绝不会变。
        --file 按 CSV 或 TSV 文件批量调整（列：code、sponsor、from），要么全部生效，要么一行
        也不生效，行的先后没有关系。
help-distributor-promote = 从某一天起把分销商升为一级
help-distributor-move-arg-sponsor = 新上级的编码
help-distributor-move-arg-from = 从这一天 00:00 起算 [默认：今天]
help-distributor-move-arg-file = 调整这个文件里的所有人；- 为标准输入
help-distributor-promote-arg-from = 从这一天 00:00 起算 [默认：今天]
word-import-moved = 换上级 { $count }
done-distributor-move = 从 { $from } 起，{ $code } 的上级是 { $sponsor }
done-distributor-move-already = { $code } 的上级已经是 { $sponsor }；没有做任何改动
done-distributor-promote = 从 { $from } 起，{ $code } 是一级分销商
done-distributor-promote-already = { $code } 已经是一级分销商；没有做任何改动
note-distributor-move-dry = 从 { $from } 起，{ $code } 的上级将是 { $sponsor }；没有做任何改动
note-distributor-promote-dry = 从 { $from } 起，{ $code } 将是一级分销商；没有做任何改动
next-distributor-move = 下一步：fenrun distributor show { $code } 显示所有级别和上级
next-distributor-moves = 下一步：fenrun distributor tree 显示上下级
next-distributor-promote = 下一步：fenrun distributor add CODE --sponsor { $code } 发展下级
err-move-itself = { $code } 不能做自己的上级
    .hint = fenrun distributor promote { $code } 把它升为一级，不再有上级
err-move-own-team = { $sponsor } 不能做 { $code } 的上级：它是 { $code } 的下级
    .hint = 先给 { $sponsor } 换上级，或把它升为一级：fenrun distributor promote { $sponsor }
err-move-level-2 = { $sponsor } 不能做 { $code } 的上级：它在 { $from } 自己是二级，没有第三级
    .hint = fenrun distributor list --level 1 列出可做上级的
err-move-becomes-level-2 = { $sponsor } 不能做 { $code } 的上级：从 { $at } 起它自己是二级，没有第三级
    .hint = fenrun distributor show { $sponsor } 显示它的级别；请先记录 { $code } 从那时起的上级
err-move-suspended = { $sponsor } 不能做 { $code } 的上级：它在 { $from } 已暂停
    .hint = fenrun distributor reinstate { $sponsor } 恢复它；fenrun distributor list --level 1 --state approved 列出其他人
err-move-terminated = { $sponsor } 不能做 { $code } 的上级：它在 { $from } 已终止
    .hint = fenrun distributor list --level 1 --state approved 列出可做上级的
err-move-applied = { $sponsor } 不能做 { $code } 的上级：它在 { $from } 已申请，尚未批准
    .hint = fenrun distributor approve { $sponsor } 批准申请
err-move-rejected = { $sponsor } 不能做 { $code } 的上级：它在 { $from } 申请被拒绝
    .hint = fenrun distributor apply { $sponsor } 接受新的申请
err-move-not-approved = { $sponsor } 不能做 { $code } 的上级：它在 { $from } 尚未批准
    .hint = fenrun distributor show { $sponsor } 显示它从何时起是
err-move-before-joined = { $code } 在 { $from } 还没有级别和上级：它从 { $began } 开始
    .hint = --from 请给它开始的那一天或更晚
err-move-team = { $code } 不能变为二级：那时或以后有 { $heads } 个下级
    .hint = 先给下级换上级或把他们升为一级：fenrun distributor list --sponsor { $code }

### row: moves

row-move-unknown = 账套中没有这个上级
row-move-own-team = 这个上级是要调整的人的下级
row-move-becomes-level-2 = 这个上级从 { $at } 起是二级分销商，没有第三级
row-move-not-approved = 这个上级那时不是已批准状态
row-move-before-joined = 太早：这个分销商从 { $began } 开始
row-move-team = 不能变为二级：那时或以后有 { $heads } 个下级
row-closed = 截至 { $until } 的奖励已按当天的级别结算；最早可为 { $earliest }
row-settled = 涉及 { $orders } 个已结算的订单；最早可为 { $earliest }
### 等级

help-distributor-grade = 手工授予或取消分销商的等级
    .long =
        等级自当天 00:00 起生效，直到下一次变更。
        对已记录、未结算订单的影响会先显示并要求确认；已结算的订单不会改变。
        fenrun book set grades 银牌,金牌 设定等级名称，由低到高。
help-arg-grade = 等级，须为账套已设定的等级
help-distributor-grade-arg-grade = 等级；none 表示取消
help-distributor-list-arg-grade = 只列这一等级
help-distributor-grade-arg-from = 自这一天 00:00 起生效 [默认：今天]
value-grade = 等级
ask-grade = 哪个等级？
done-grade =
    { $orders ->
        [0] { $code } 自 { $from } 起为 { $grade }
       *[other] { $code } 自 { $from } 起为 { $grade }；{ $orders } 个已记录订单的佣金变化 { $difference }
    }
done-grade-none =
    { $orders ->
        [0] { $code } 自 { $from } 起无等级
       *[other] { $code } 自 { $from } 起无等级；{ $orders } 个已记录订单的佣金变化 { $difference }
    }
done-grade-already = { $code } 届时已经是 { $grade }；没有做任何改动
done-grade-none-already = { $code } 届时已经没有等级；没有做任何改动
note-grade-dry =
    { $orders ->
        [0] { $code } 自 { $from } 起将为 { $grade }；没有做任何改动
       *[other] { $code } 自 { $from } 起将为 { $grade }，{ $orders } 个已记录订单的佣金将变化 { $difference }；没有做任何改动
    }
note-grade-none-dry =
    { $orders ->
        [0] { $code } 自 { $from } 起将无等级；没有做任何改动
       *[other] { $code } 自 { $from } 起将无等级，{ $orders } 个已记录订单的佣金将变化 { $difference }；没有做任何改动
    }
word-no-grade = 无
warn-sponsor-is-suspended = { $sponsor } 现在已暂停：恢复之前没有上级佣金
warn-sponsor-is-terminated = { $sponsor } 现在已终止：不再有上级佣金
note-counts-until = 有效至 { $until }：之后已记录另一次变更
next-grade = 下一步：fenrun distributor show { $code }
err-grades-blank = grades：“{ $name }”不能作为等级名称
    .hint = 请用逗号分隔名称，由低到高，例如 银牌,金牌；'' 清空列表
err-grades-long = grades：“{ $name }”太长
    .hint = 名称最多 64 个字
err-grades-sign = grades：“{ $name }”含有符号“{ $sign }”
    .hint = 名称可含文字、数字、空格和 _ - . + & * · ★ ☆；名称之间用半角逗号 (,) 分隔
err-grades-reserved = grades：等级不能叫 { $name }
    .hint = fenrun distributor grade 编码 none 取消等级
err-grades-twice = grades：“{ $name }”出现了两次
    .hint = 仅大小写不同的名称视为同一个
err-condition-form = { $key }：“{ $part }”不是条件
    .hint = 条件的写法：own_sales 50000 quarter；多个条件用半角逗号分隔
err-condition-metric = { $key }：“{ $part }”不是可衡量的指标
    .hint = 可用 own_sales、team_sales 或 orders，例如：own_sales 50000 quarter
err-condition-amount = { $key }：“{ $part }”不是金额
    .hint = 请用大于 0 的账套币种金额，只含半角数字和小数点
err-condition-number = { $key }：“{ $part }”不是订单数
    .hint = 请用大于 0 的整数
err-condition-over = { $key }：“{ $part }”不是时段
    .hint = 可用 month、quarter、year 或 total，例如：own_sales 50000 quarter
err-condition-twice = { $key }：“{ $part }”重复了同一要求
    .hint = 同一时段的每个指标只写一次
err-grade-unknown = 没有等级 { $grade }
    .hint = 现有等级（由低到高）：{ $known }
err-grade-none-known = 没有等级 { $grade }：账套还没有设定等级
    .hint = fenrun book set grades 银牌,金牌 设定等级，由低到高
err-grade-held =
    { $others ->
        [0] { $grade } 不能从列表中去掉：{ $code } 属于该等级
       *[other] { $grade } 不能从列表中去掉：{ $code } 和另外 { $others } 人属于该等级
    }
    .hint = fenrun distributor list --columns distributor,grade 显示各人的等级；fenrun distributor grade 编码 none 取消等级
err-grade-planned = { $grade } 不能从列表中去掉：佣金方案第 { $version } 版（{ $plan }）用到它
    .hint = fenrun plan show { $version } 显示规则
err-grade-before = { $code } 自 { $since } 起才是分销商
    .hint = 请给 --from 这一天或更晚的日子
err-grade-reason = { $code } 届时已经是 { $grade }；记录的原因：{ $reason }
    .hint = 已记录的不变；不给 --reason 则不做任何改动
err-grade-reason-none = { $code } 届时已经没有等级；记录的原因：{ $reason }
    .hint = 已记录的不变；不给 --reason 则不做任何改动
help-distributor-evaluate = 按等级条件给出升降级建议及理由
    .long =
        升至已达到条件的最高等级；否则，若未保持现有等级，则降至可保持的最高较低等级。
        没有达到条件的等级只能手工授予。只评定已批准的分销商，按评定期间结束时最近结束的
        月、季、年计算；total 为截至当时的累计。若全部条件都是累计，则按当前累计评定，
        自今天起生效。不加 --apply 不写入任何内容。
help-arg-codes = 只评定这些分销商 [默认：全部已批准的]
help-distributor-evaluate-arg-period = 已结束的月、季或年 [默认：上个月]
help-distributor-evaluate-arg-from = 变更自这一天 00:00 起生效 [默认：期间结束的次日]
help-arg-apply = 记录建议的变更，全部记录或全不记录
done-evaluate =
    { $changes } 个等级自 { $from } 起变更{ $orders ->
        [0] {""}
       *[other] ；{ $orders } 个已记录订单的佣金变化 { $difference }
    }
note-evaluate-dry =
    { $changes } 个等级自 { $from } 起将变更{ $orders ->
        [0] ；没有做任何改动
       *[other] ，{ $orders } 个已记录订单的佣金将变化 { $difference }；没有做任何改动
    }
note-evaluate =
    { $period }：评定了 { $distributors } 个分销商，{ $changes ->
        [0] 无人需要变更等级
       *[other] { $changes } 人应自 { $from } 起变更等级
    }
next-evaluate = 下一步：加 --apply 记录变更；fenrun distributor grade 编码 等级 手工授予
ask-grades =
    自 { $from } 起{ $up ->
        [0] {""}
       *[other] 升级 { $up } 人
    }{ $down ->
        [0] {""}
       *[other] 降级 { $down } 人
    }：记录这些等级吗？
err-evaluate-nothing = 没有任何等级设有条件，无从评定
    .hint = fenrun book set grade.名称.reach 'own_sales 50000 quarter' 设定条件
err-evaluate-calendar = { $period } 不是月、季或年
    .hint = 请用 2026-10、2026-Q4 或 2026 这样的期间
err-evaluate-not-ended = { $period } 还没有结束：最后一天是 { $last }
    .hint = 请在次日起评定
err-evaluate-nobody = { $code } 在 { $at } 还不是分销商
    .hint = 用 --from 指定更晚的日子
err-evaluate-state = { $code } 在 { $at } 是“{ $state }”状态；只评定已批准的分销商
    .hint = fenrun distributor show { $code } 显示历史
err-evaluate-otherwise = 账套在此期间有变动，刚才显示的建议已不成立
    .hint = 请重新运行命令
name-reach = 已达到
name-keep = 未保持
name-own_sales = 本人销售额
name-team_sales = 团队销售额
name-total = 累计
col-proposed = 新等级
col-condition = 原因
col-over = 时段
col-needed = 要求
col-reached = 实际
col-grade = 等级
col-grades = 等级

### report

help-report = 按期间显示卖了什么、赚了什么
help-report-sales = 按日、月、季或年统计订单和销售
    .long =
        订单按付款时间统计；已取消的不计。
        折扣是顾客没有为商品支付的全部：总额 − 净额。
help-report-products = 每种商品的销售
    .long =
        订单按付款时间统计；已取消的不计。
        没有卖出的商品不列出。
help-report-distributors = 每位分销商的销售和由此所得的佣金
    .long =
        期间内付款订单的本人销售和团队销售，已取消的不计；
        直接佣金和上级佣金是这些订单所得，不论是否已结算；奖励是期间内截止的各档奖励和排行榜奖励，
        追回是期间内退款所扣回的。以上都没有的分销商不列出。
help-report-leaderboard = 谁卖得最多
    .long =
        与方案中的排行榜奖励同样计算：期间内完成的订单，减去至今登记的全部退款；付款时出单人已批准的
        才计为其销售，付款时上级已批准的才计入其团队销售。期间的最后一刻（或现在）决定谁参加（已批准或已暂停），
        以及自购是否计入。并列者同名次，其后名次空出：1、1、3；没有销售的无名次。佣金是这些订单所产生的，
        减去退款追回的。排行榜奖励还会结转此前已结算排行榜之后发生的退款。

        列：rank, distributor, name, level, orders, own_sales, team_sales, all_sales, commission
help-report-leaderboard-arg-period = 只统计这个期间 [默认：全部]
help-report-leaderboard-arg-metric = 按什么排名
help-report-commission = 佣金成本，按所售商品或按所得的人
    .long =
        直接佣金和上级佣金是期间内付款的订单所产生的，不论是否结算；奖励是期间内截止的各档奖励和排行榜
        奖励；追回是期间内退款所扣回的；已取消的订单不计。成本 = 直接佣金 + 上级佣金 + 奖励 + 追回；
        占比是成本占本行销售净额的比例。
        按商品、分类：每笔销售只计一次，无人出单的也计入。分类取付款时的；“Tea”一行包含其下的一切，
        “Tea > Green”也在内，因此深度为 1 的各行相加即为合计。奖励不属于任何商品，不在这两种里。
        按级别、分销商、角色：一笔销售既计在出单人处，也计在上级处，两人都由此得佣金；合计里每笔只计一次。

        列：
        --by product: sku, name, category, net_sales, direct, override, clawback, cost, share
        --by category: category, depth, net_sales, direct, override, clawback, cost, share
        --by level: level, net_sales, direct, override, bonus, clawback, cost, share
        --by distributor: distributor, name, level, net_sales, direct, override, bonus, clawback, cost, share
        --by role: role, net_sales, earned, clawback, cost, share
help-report-commission-arg-period = 只统计这个期间 [默认：全部]
help-report-sales-arg-period = 只统计这个期间 [默认：全部]
help-report-products-arg-period = 只统计这个期间 [默认：全部]
help-report-distributors-arg-period = 只统计这个期间 [默认：全部]
help-arg-by = 每个周期一行
title-report-sales = 销售
title-report-products = 商品销售
title-report-leaderboard = 排行榜
title-report-commission = 佣金成本
title-report-distributors = 分销商：销售与佣金
col-orders = 订单数
col-discount = 折扣
col-shipping = 运费
col-all_sales = 全部销售
col-commission = 佣金
col-net_sales = 销售净额
col-depth = 深度
col-earned = 所得
col-share = 占比
col-own_sales = 本人销售
col-team_sales = 团队销售

### book

help-book = 描述、检查和备份账套
help-book-info = 显示账套是什么、里面有什么
    .long =
        加 --config 则改为显示每项设置的值及其来源：
        选项、环境变量、./fenrun.toml、您自己的配置，或内置。
help-book-set = 修改账套的设置
help-book-set-arg-setting = 设置项：account_cooling_days（变更收款账户后的等待天数）、reserve_percent（每次结算预留的比例）、reserve_days（预留天数）、grades（等级名称，由低到高）、grade.名称.reach 和 grade.名称.keep（达到和保持的条件，如 own_sales 50000 quarter，用半角逗号分隔）、account.科目（该科目在其他软件中的 编码/名称）
help-book-set-arg-value = 值：天数为整数，比例如 10%；'' 清空名称或条件
value-key = 设置项
ask-book-setting = 哪个设置？
ask-book-setting-value = 改为什么值？
done-book-set = { $key }：{ $value }（原值：{ $before }）
done-book-set-already = { $key } 已经是 { $value }，没有改动
note-book-set-dry = { $key } 将为 { $value }（现值：{ $before }）；没有改动
err-setting-days = { $key }：“{ $value }”不是天数
    .hint = 请用 0 到 3650 的整数
err-setting-rate = { $key }：“{ $value }”不是比例
    .hint = 请用 0% 到 100%、最多四位小数的比例，例如 10%
err-setting-text = { $key }：“{ $value }”不是一行文字
    .hint = 请用不含控制字符的一行文字，或用 '' 清空
err-setting-iban = { $key }：“{ $value }”不是有效的 IBAN
    .hint = 请按银行资料填写，校验位可发现输错的号码
err-setting-bic = { $key }：“{ $value }”不是有效的 BIC
    .hint = 请用 8 位或 11 位字母数字，例如 COBADEFFXXX
col-account_cooling_days = 账户等待天数
col-reserve_percent = 预留比例
col-reserve_days = 预留天数
help-book-backup = 把账套复制到新文件，并核对副本
    .long =
        他人使用账套时也可以进行。绝不替换已有的文件。
help-arg-config = 显示各项设置及其来源
help-book-backup-arg-file = 新文件
ask-book-backup = 复制到哪个新文件？
done-book-backup = 已复制到 { $file }：{ $bytes } 字节，已核对，审计链头 { $head }
next-book-backup = 下一步：请保存到另一块磁盘；fenrun --book 文件 check --integrity 可彻底检查
err-backup-stdout = 备份是单独的文件，不能写到标准输出
    .hint = 请给出新文件名；之后可任意复制它
warn-book-links = { $file } 有 { $links } 个名字（硬链接）：请只用其中一个打开
warn-book-mode = 他人可以读取或改动 { $file }（权限 { $mode }）；chmod 600 可只归您自己
col-book_name = 账套
col-file = 文件
col-currency = 币种
col-time_zone = 时区
col-lang = 语言
col-start = 起始日
col-settle_every = 结算周期
col-created_at = 新建于
col-distributors = 分销商数
col-products = 商品数
col-unsettled_orders = 未结算订单数
col-plans = 方案数
col-settlements = 结算次数
col-last_settled = 最近结算
col-demo = 演示
col-schema_version = 结构版本
col-bytes = 字节
col-audit_head = 审计链头
col-setting = 设置项
col-value = 值
col-source = 来源
### demo

err-demo-flag = demo 不接受 { $flag }：它有自己的文件和自己的“现在”
    .hint = 用 fenrun demo 文件 指定别的文件
help-demo = 生成一个有数据的演示账套，结算、付款并展示最近一个月
    .long =
        一家茶行、20 名分销商、三个月的订单，全部虚构；还有一个发薪日，其文件就在账套旁。
        演示账套有自己固定的“现在”；除了演示账套和演示自己的文件，它不会覆盖任何文件。
help-demo-arg-file = 演示账套的文件 [默认：fenrun-demo.db]
word-demo-shop = 青山茶行
word-demo-suspended = 联系不上
word-demo-after-sale = 有烟味，已发照片
word-demo-corrected = 说好优惠 20.00，忘了录
word-demo-goodwill = 帮忙翻译了英文标签
title-demo = 青山茶行：演示账套
note-demo =
    一家茶行通过两级共 { $distributors } 名分销商卖茶：出单人得直接佣金，
    其上级在同一笔销售上得上级佣金；十月起，团队业绩和销量前三名另有奖励。
    { $products } 种商品，2026 年 8 月至 10 月
    共 { $orders } 笔订单，夏、秋各有一版佣金方案。全部数据均为虚构，
    都在这一个文件里：
    { $file }

    在这个账套里，现在永远是 { $now }。三个月已经结算。
    结算第三个月之前，补记了出过的差错：五次部分退款，一盒礼盒退回入库，
    一位顾客还在等售后答复，一笔已结算的订单当时忘了给优惠。
    D07 自 10 月 12 日起被暂停：此后已录入的、由他出单的订单不计佣金。
note-demo-settled = 10 月：每人得多少，退款又追回多少
note-demo-pending = 哪些还要等，等什么，等到何时
note-demo-payday = 10 月的发薪日，与 cron 所做的一样：fenrun payday
note-demo-files =
    共 { $items } 笔付款，合计 { $gross }；D07 被暂停、D13 没有收款账号，暂不付。
    文件已可提交，都在 { $folder }：
word-demo-payments = { $channel } 付款
word-demo-statements = 每人的结算单
word-demo-before = 付款前的账套
note-demo-entries = L-BAKER 的 10 月，逐条到分
note-demo-sums = 加上 9 月的余额，合计
note-demo-statement = 他的结算单分文不差
col-content = 内容
note-demo-distributors = 10 月的销售谁得佣金最多（不论是否已结算）
note-demo-products = 10 月什么卖得最好
title-demo-next = 轮到你了。先指定账套，然后随便问：
next-demo-tree = 谁发展了谁
next-demo-explain = 一笔订单的佣金从何而来
next-demo-refunds = 退给顾客的钱
next-demo-payouts = 付给谁，怎么付
next-demo-confirm = 银行已经付了
next-demo-ledger = 给 hledger 的总账
next-demo-check = 全部重算（不作声就是都对）
next-demo-suspended = 谁被暂停，为什么
next-demo-sales = 每天卖了多少
next-demo-low = 该补货的商品
next-demo-audit = 历史有没有被改过
col-aim = 想看
help-book-check = 检查账套文件：页、行，以及谁能读取
    .long =
        由 SQLite 通读整个文件；每一行所引用的行都存在；只有所有者能读取文件，且文件只有
        一个名字。一切正常时无输出，退出码 0；否则列出发现，退出码 3。账套里的内容：fenrun check。
help-check = 重算账套所存的内容，指出每一处差异
    .long =
        一切正常时无输出，退出码 0；否则列出发现，退出码 3。绝不自动修复。
          references   每一行所引用的行都存在
          file         只有所有者能读取文件，且文件只有一个名字
          depth        上级始终是一级，现在和以前都是
          order-money  各行净额由单价和折扣得出，且与合计一致
          refunds      退款各部分之和等于整笔；所退不超过所收
          stock        库存等于各次变动之和，且不为负
          sales        销售报表所读的合计等于各订单之和
          unsettled    没有订单或退款在记录与结算之间丢失
          lists        按分销商和商品的订单清单与订单一致
          entries      已结算的佣金明细就是订单条款所得
          bonuses      已关闭的奖励与排行榜周期按其方案付奖
          max-share    每一行的佣金合计不超过方案允许的份额
          clawbacks    追回的佣金由退款和订单的终止得出
          adjustments  已结算的调整就是所记录的，且各有原因
          statements   结算单合计无误且前后相接；各次结算首尾相连
          balances     余额等于已结算的减去已付的
          payouts      付款合计无误，各只发生一次，付给该付的人
          ledger       账本借贷相等，所欠与结算单和付款一致
          digests      已关闭的结算和付款批次与关闭时一致
          audit        审计日志与写入时一致
help-arg-integrity = 另由 SQLite 通读整个文件：页、索引、表的约束
help-arg-check = 只做这些检查
value-check = 检查项
warn-check-sqlite = { $name }：SQLite 发现文件已损坏（{ $count }）
warn-check-references = { $name }：有行引用了不存在的行（{ $count }）
warn-check-file = { $name }：他人可以接触到该文件（{ $count }）
warn-check-depth = { $name }：有上级不是一级（{ $count }）
warn-check-order-money = { $name }：订单金额与各行不符（{ $count }）
warn-check-refunds = { $name }：退款合计有误或退得过多（{ $count }）
warn-check-stock = { $name }：库存不等于各次变动之和（{ $count }）
warn-check-sales = { $name }：销售报表所读的合计不等于各订单之和（{ $count }）
warn-check-unsettled = { $name }：未结算的清单中有缺漏或多余的订单或退款（{ $count }）
warn-check-lists = { $name }：订单清单与订单不符（{ $count }）
warn-check-entries = { $name }：已结算的佣金明细与条款所得不符（{ $count }）
warn-check-bonuses = { $name }：奖励或排行榜的周期没有按方案关闭，或所付金额不符（{ $count }）
warn-check-max-share = { $name }：有行的佣金合计超过方案允许的份额（{ $count }）
warn-check-clawbacks = { $name }：追回的佣金与退款或订单的终止不符（{ $count }）
warn-check-adjustments = { $name }：已结算的调整与所记录的不符（{ $count }）
warn-check-statements = { $name }：结算单合计有误或前后不相接（{ $count }）
warn-check-balances = { $name }：余额不等于已结算的减去已付的（{ $count }）
warn-check-payouts = { $name }：付款合计有误，或经过不可能的变化（{ $count }）
warn-check-digests = { $name }：有已关闭的结算或付款批次被改动过（{ $count }）
warn-check-ledger = { $name }：总账所欠与结算单和付款不符，或有手工记账记在不该记的科目（{ $count }）
warn-check-audit = { $name }：审计日志被改动过（{ $count }）；详见 fenrun audit verify
next-check = 下一步：不要再写入这个账套，保留它，并与备份对照
col-check = 检查项
col-subject = 对象
col-field = 字段
col-kept = 所存
col-computed = 应为

### 表格：名称与细节

col-added = 新增
col-advanced = 推进
col-at = 时间
col-clock = 时钟
col-difference = 佣金变化
col-fields = 修改项
col-order = 订单号
col-rejected = 拒绝
col-revealed = 完整显示
col-rows = 行数
col-stock = 库存
col-unchanged = 不变
col-updated = 更新
name-on_sale = 在售
name-archived = 已下架
name-in = 入库
name-out = 出库
name-adjust = 盘点调整
name-sale = 销售
name-return = 退回
name-opening = 期初
name-commission = 佣金
name-contest = 排行榜奖励
name-clawback = 追回
name-bonus = 奖励
name-adjustment = 调整
# ledger
help-report-income = 各科目的收入
help-report-expense = 各科目的支出
help-report-profit = 收入减支出，按科目
    .long = 销售和佣金在订单付款时计入，无论是否结算；退款在退回时计入。支出为负数，各行相加即为利润。
help-report-cashflow = 现金变动，按单据种类
help-report-trial-balance = 各科目：期初、借方、贷方、期末
help-report-liability = 应付分销商余额的来龙去脉：期初 + 计提 - 冲回 + 调整 - 付款 = 期末
    .long =
        加 --forward：现在应付（已结算未付款）的金额、下次结算将计入的金额，以及其余金额何时到期，
        直到全部未结算的都已到期；最后是尚无日期的：订单未完成、已冻结或售后处理中，分销商已暂停。
        每行的合计累计到该行。退款已扣除；各金额与 commission entries --pending 一致。

        列：distributor, name, opening, accrued, reversed, adjusted, paid, closing
        加 --forward：matures, reason, distributors, amount, total
help-report-liability-arg-forward = 现在应付多少，其余何时到期
help-report-liability-arg-by = 每多久一行；与 --forward 同用 [默认：week]
help-report-liability-arg-distributor = 只看这位分销商；与 --forward 同用
help-report-ageing = 余额的账龄，包括欠款的分销商
    .long = 先付清最早的。不带 --period 截至今天，带则截至该期间的最后一天。
help-report-tax = 付款代扣的税，按月份和分销商
    .long = 月份为付款生成的月份；只计已付款且未退回的。
help-report-income-arg-period = 只统计这个期间 [默认：全部]
help-report-expense-arg-period = 只统计这个期间 [默认：全部]
help-report-profit-arg-period = 只统计这个期间 [默认：全部]
help-report-cashflow-arg-period = 只统计这个期间 [默认：全部]
help-report-trial-balance-arg-period = 只统计这个期间 [默认：全部]
help-report-liability-arg-period = 只统计这个期间 [默认：全部]
help-report-ageing-arg-period = 截至这个期间的最后一天 [默认：今天]
help-report-tax-arg-period = 只统计这个期间 [默认：全部]
help-ledger-export-arg-period = 只导出这个期间 [默认：全部]
title-report-income = 收入
title-report-expense = 支出
title-report-profit = 利润
title-report-cashflow = 现金
title-report-trial-balance = 试算平衡表
title-report-liability = 应付分销商
title-report-forward = 应付分销商：现在与将来
title-report-ageing = 余额账龄
title-report-tax = 代扣税
word-profit = 利润
name-income = 收入
name-expense = 支出
name-cash_before = 期初
name-cash_after = 期末
name-orders = 订单
name-cancellations = 取消的订单
name-refunds = 退款
name-by_hand = 手工记账
name-payouts = 付款
name-payouts_returned = 退回的付款
name-other = 其他
col-section = 类别
col-inflow = 流入
col-outflow = 流出
col-debit = 借方
col-credit = 贷方
col-accrued = 计提
col-reversed = 冲回
col-adjusted = 调整
col-paid = 付款
col-days_0_30 = 30 天内
col-days_31_60 = 31 至 60 天
col-days_61_90 = 61 至 90 天
col-days_over_90 = 90 天以上
col-month = 月份
help-ledger = 总账：由订单、库存、结算和付款推导出的复式账
help-ledger-add = 记其他收支，或付清所欠
    .long = 用于本账套没有单据的事项：income:… 和 expenses:… 可用自己的名称（如 expenses:房租），liabilities:suppliers 与 liabilities:tax-withheld 付清，assets:receivable 收回，equity:opening 投入。收入与支出经由现金，或经由 --through。负数表示相反的一笔。
help-ledger-add-arg-account = 科目：income:… 或 expenses:… 加自己的名称，或 ledger accounts 中的科目
help-ledger-add-arg-amount = 金额；负数表示相反的一笔
help-ledger-add-arg-reason = 用途
help-arg-through = 资金来源或去向的科目：assets:cash、assets:receivable、liabilities:suppliers、equity:opening
help-arg-date = 发生日期 [默认：今天]
help-ledger-accounts = 列出各科目及余额：借方为正，贷方为负
help-ledger-export = 为其他软件导出总账
    .long = 每张单据一笔，按日期排列；所属期间结算之后才录入的，记在下一期间的第一天，摘要中注明原日期。科目名称按 book set account.科目 编码/名称 的设定。Xero 的手工凭证不接受银行科目：请把 assets:cash 对应到过渡科目。
help-arg-program = 目标软件
help-ledger-export-arg-output = 写入文件；- 表示标准输出
help-ledger-export-arg-excel = 供表格软件使用：字节顺序标记、CRLF
help-arg-tax-rate = Xero 中表示免税的税率名称
value-account = 科目
value-program = 软件
ask-ledger-account = 哪个科目？
ask-ledger-amount = 多少金额？
ask-ledger-reason = 什么用途？
done-ledger-add = { $day }：{ $account } { $amount }，经由 { $through }
done-ledger-add-already = { $day }：{ $account } { $amount } 已有记录；没有做任何改动
note-ledger-add-dry = 将记在 { $day }：{ $account } { $amount }，经由 { $through }；没有做任何改动
next-ledger-add = 下一步：fenrun report profit 查看利润
err-ledger-no-account = 没有名为 { $account } 的科目
    .hint = fenrun ledger accounts 列出全部；自己的科目以 income: 或 expenses: 开头，由文字、数字和连字符组成
err-ledger-derived = { $account } 由单据推导，不能手工记账
    .hint = 请直接录入订单、退款、结算、付款或库存变动；其他收支请用自己的科目名称
err-ledger-not-through = 手工记账的资金不能经由 { $account }
    .hint = 请给出 --through assets:cash、assets:receivable、liabilities:suppliers 或 equity:opening
err-ledger-same-account = { $account } 不能经由自身记账
    .hint = 请换一个 --through
err-ledger-not-code-and-name = “{ $value }”不是 编码/名称
    .hint = 请同时给出两者，例如 2241/其他应付款；空值表示恢复默认
err-ledger-nothing = 金额为 0，没有可记的
    .hint = 请给出金额；负数表示相反的一笔
err-ledger-no-words = 没有说明用途
    .hint = 请给出 --reason
err-ledger-future = { $day } 还没有到
    .hint = 请在发生之后再记
err-ledger-before-start = { $day } 早于账套的开始日期
    .hint = 之前的事项已在 equity:opening 中；请给出更晚的 --date
err-ledger-ref = --ref { $reference } 已用于另一笔：{ $account } { $amount }
    .hint = 请换一个 --ref
col-by_hand = 手工
word-ledger-order = 订单 { $order }
word-ledger-history = 账套开始前已付款订单 { $order } 的货物
word-ledger-cancellation = 订单 { $order } 取消
word-ledger-correction = 订单 { $order }，已更正
word-ledger-refund = 订单 { $order } 的退款 { $refund }
word-ledger-opening-balance = { $distributor } 的期初余额
word-ledger-adjustment = { $distributor } 的调整：{ $reason }
word-ledger-statement = { $distributor } 的结算单 { $period }
word-ledger-payout = 付款 { $item } 给 { $distributor }
word-ledger-payout-returned = 付款 { $item }（{ $distributor }）被退回
word-ledger-stock-in = 入库 { $sku } { $quantity }
word-ledger-stock-out = 出库 { $sku } { $quantity }
word-ledger-stock-adjust = 库存调整 { $sku } { $quantity }
word-ledger-stock-sale = 销售出库 { $sku } { $quantity }
word-ledger-stock-return = 退货入库 { $sku } { $quantity }
word-ledger-stock-opening = 期初库存 { $sku } { $quantity }
word-ledger-late = { $said }，日期 { $day }
word-account-cash = 现金
word-account-receivable = 应收账款
word-account-inventory = 库存商品
word-account-accrued = 预提佣金
word-account-tax-withheld = 代扣税
word-account-distributor = 应付分销商
word-account-suppliers = 应付供应商
word-account-points = 积分
word-account-opening = 期初
word-account-sales = 销售收入
word-account-shipping = 运费收入
word-account-refunds = 退款
word-account-other-income = 其他收入
word-account-direct = 直接佣金
word-account-override = 上级佣金
word-account-bonus = 奖励
word-account-adjustment = 佣金调整
word-account-cogs = 销售成本
word-account-stock-differences = 存货差异
word-account-payout-fees = 付款费用
word-account-other-expense = 其他支出

# payout
help-payout = 向分销商付款：批次、提现申请、付款文件、付款结果
help-payout-create = 把现在可付的全部生成一个批次
help-payout-create-arg-distributor = 只付给这个分销商
help-payout-request = 记录分销商的提现申请
help-payout-request-arg-amount = 金额（扣除手续费和税之前）
help-payout-approve = 批准提现申请，生成一笔付款
help-payout-reject = 驳回提现申请，占用的金额恢复可提
help-payout-export = 生成批次的付款文件并标记为已导出
help-payout-confirm = 记录一笔付款或整个批次已付
help-payout-fail = 记录银行付款失败，金额重新计入余额
help-payout-return = 记录已付款项被退回，金额重新计入余额
help-payout-cancel = 取消从未发出的批次
help-payout-import-result = 从文件读取付款结果
help-payout-list = 列出付款或提现申请
help-payout-list-arg-batch = 只列这个批次
help-payout-list-arg-status = 只列处于该状态的
help-payout-list-arg-from = 只列当天及以后生成的
help-payout-list-arg-to = 只列当天及以前生成的
help-payout-list-arg-requests = 改为列出提现申请
help-payout-show = 查看批次、付款、提现申请，或分销商的可付情况
help-payout-show-arg-payout = 编号：P000123、B000012 或 R000007
help-payout-show-arg-distributor = 查看该分销商可付多少，以及为何不能更多
help-payout-show-arg-reveal = 显示完整账号；会记入审计日志
help-arg-request = 提现申请：R000007
help-arg-batch = 批次：B000012
help-arg-item = 付款：P000123
help-arg-item-or-batch = 一笔付款，或已全部付出的批次
help-arg-failed-at = 银行拒付的时间（默认：现在）
help-arg-returned-at = 退回的时间（默认：现在）
help-arg-dir = 存放文件的文件夹，没有则新建
help-payout-cancel-arg-confirm = 再写一次批次号，表示文件从未发出
value-request = 申请
value-batch = 批次
value-item = 付款
value-item-or-batch = 付款|批次
value-payout = 付款|批次|申请
value-folder = 文件夹
ask-payout-amount = 金额多少？
ask-payout-request = 哪个提现申请（R000007）？
ask-payout-batch = 哪个批次（B000012）？
ask-payout-item = 哪笔付款（P000123）？
ask-payout-item-or-batch = 哪笔付款或哪个批次（P000123、B000012）？
ask-payout-any = 哪笔付款、批次或申请（P000123、B000012、R000007）？
ask-payout-folder = 存到哪个文件夹？
done-payout-create = { $batch }：{ $items } 笔付款，应付出 { $net }
done-payout-create-nothing = 现在没有可付的金额，没有改动
note-payout-create-dry = { $batch } 将有 { $items } 笔付款，应付出 { $net }；没有改动
next-payout-create = 下一步：fenrun payout export { $batch } --dir payments 生成付款文件
done-payout-request = { $request }：{ $code } 申请提现 { $amount }
done-payout-request-already = { $request }：{ $code } 申请提现 { $amount }，此前已记录，没有改动
note-payout-request-dry = 将记录 { $request }：{ $code } 申请提现 { $amount }；没有改动
next-payout-request = 下一步：fenrun payout approve { $request } 批准，或用 reject 驳回
done-payout-approve = { $request } 已批准：{ $batch } 中的 { $item }，{ $amount } 中付给 { $code } { $net }
done-payout-approve-already = { $request } 此前已批准：{ $batch } 中的 { $item }，没有改动
note-payout-approve-dry = { $request } 将成为 { $batch } 中的 { $item }，{ $amount } 中付给 { $code } { $net }；没有改动
done-payout-reject = { $request } 已驳回：{ $code } 的 { $amount } 恢复可提
done-payout-reject-already = { $request } 此前已驳回，没有改动
note-payout-reject-dry = { $request } 将被驳回，{ $code } 的 { $amount } 恢复可提；没有改动
done-payout-export = { $batch } 已导出：{ $items } 笔付款，{ $net }，{ $files } 个文件
done-payout-export-done = { $batch } 中没有等待付出的款项；没有写文件
warn-payout-not-owed = 在途金额已超过应付 { $codes } 的余额；文件若尚未提交，请先 fenrun payout cancel { $batch } --confirm { $batch }，再重新生成批次
warn-payout-finished = { $items } 已付款、失败或退回；请勿再次付出
done-payout-export-already = { $batch } 此前已导出；{ $files } 个文件都已在位
note-payout-export-dry = { $batch } 将导出：{ $items } 笔付款，{ $net }，{ $files } 个文件；没有改动
next-payout-export = 下一步：把文件交给银行，然后用 fenrun payout confirm { $batch } 或 import-result 记录结果
warn-payout-changed = { $codes } 的收款账户变更过：请确认是本人所改
done-payout-step = 付给 { $code } 的 { $item } { $status }：{ $net }（税费前 { $gross }）
done-payout-step-already = 付给 { $code } 的 { $item } 此前{ $status }，没有改动
note-payout-step-dry = 付给 { $code } 的 { $item } 将记为{ $status }：{ $net }（税费前 { $gross }）；没有改动
done-payout-batch = { $items } 笔付款{ $status }：{ $net }（税费前 { $gross }）
done-payout-batch-already = { $items } 笔付款此前{ $status }，没有改动
note-payout-batch-dry = { $items } 笔付款将记为{ $status }：{ $net }（税费前 { $gross }）；没有改动
next-payout-back = 下一步：{ $code } 的 { $gross } 重新计入余额，可用 fenrun payout create 再次付款
done-payout-cancel = { $batch } 已取消：{ $items } 笔付款的 { $gross } 恢复可提
done-payout-cancel-already = { $batch } 此前已取消，没有改动
note-payout-cancel-dry = { $batch } 将取消，{ $items } 笔付款的 { $gross } 恢复可提；没有改动
next-payout-cancel = 下一步：fenrun payout create 生成新批次
err-payout-no-item = 没有付款“{ $name }”
    .hint = 付款编号形如 P000123；用 fenrun payout list 查看
err-payout-no-batch = 没有批次“{ $name }”
    .hint = 批次编号形如 B000012；用 fenrun payout list 查看
err-payout-no-item-or-batch = 没有付款或批次“{ $name }”
    .hint = 付款编号形如 P000123，批次形如 B000012；用 fenrun payout list 查看
err-payout-no-request = 没有提现申请“{ $name }”
    .hint = 申请编号形如 R000007；用 fenrun payout list --requests 查看
err-payout-no-such = 没有付款、批次或申请“{ $name }”
    .hint = 编号形如 P000123、B000012、R000007；用 fenrun payout list 查看
err-payout-nothing = 提现金额必须大于 0
    .hint = 请写明申请多少
err-payout-to-suspended = { $code } 已被暂停，不能付款
    .hint = 用 fenrun distributor reinstate { $code } 恢复
err-payout-no-account = { $code } 没有收款账户
    .hint = 用 fenrun distributor account { $code } 登记
err-payout-cooling = { $code } 的收款账户刚变更，需等到 { $until }
    .hint = 请确认是本人所改；等待天数用 fenrun book set account_cooling_days 设置
err-payout-owes = { $code } 不能付款：{ $amount }
    .hint = 用 fenrun payout show --distributor { $code } 查看原因
err-payout-too-much = { $code } 不能提 { $amount }：现在只可付 { $payable }
    .hint = 用 fenrun payout show --distributor { $code } 查看在途和已申请的金额
err-payout-too-much-kept = { $code } 不能提 { $amount }：现在只可付 { $payable }，另有 { $kept } 预留
    .hint = 用 fenrun payout show --distributor { $code } 查看预留到何时
err-payout-minimum = { $amount } 低于最低付款额 { $minimum }
    .hint = 请等金额更多时再付；由方案的 [payout] minimum 决定
err-payout-eaten = { $amount } 扣除手续费和税后所剩无几
    .hint = 请等金额更多时再付；由方案的 [payout] 决定
err-payout-ref = 编号“{ $reference }”已用于另一笔申请：{ $code } 的 { $amount }
    .hint = 请换一个 --ref
err-payout-approved = { $request } 已批准
    .hint = 用 fenrun payout show { $request } 查看；如要撤回，请取消其批次
err-payout-rejected = { $request } 已驳回，不再更改
    .hint = 用 fenrun payout show { $request } 查看原因；请另记一笔申请
err-payout-not-exported = { $item } 不能导出：{ $status }
    .hint = 用 fenrun payout show { $item } 查看经过
err-payout-not-paid = { $item } 不能记为已付：{ $status }
    .hint = 只有已导出的可以；用 fenrun payout show { $item } 查看经过
err-payout-not-failed = { $item } 不能记为失败：{ $status }
    .hint = 只有已导出的可以；已付又退回的请用 fenrun payout return { $item }
err-payout-not-returned = { $item } 不能记为退回：{ $status }
    .hint = 只有已付的可以；用 fenrun payout show { $item } 查看经过
err-payout-not-cancelled = { $item } 不能取消：{ $status }
    .hint = 用 fenrun payout show { $item } 查看经过
err-payout-other-time = { $item } 此前{ $event }，时间是 { $fact }
    .hint = 已记录的不再更改；请不要写时间
err-payout-other-reference = { $item } 此前{ $event }，流水号是“{ $fact }”
    .hint = 已记录的不再更改；请不要写流水号
err-payout-other-reason = { $item } 此前{ $event }，原因是“{ $fact }”
    .hint = 已记录的不再更改；请不要写原因
err-payout-before-export = { $item } 在 { $earliest } 之前还未导出
    .hint = 请用此后的时间
err-payout-before-paid = { $item } 在 { $earliest } 才付出
    .hint = 请用此后的时间
err-payout-future = { $at } 还没有到
    .hint = 请记录已经发生的事及其时间
err-payout-nothing-waits = { $batch } 中没有等待确认的付款
    .hint = 用 fenrun payout list --batch { $batch } 查看
err-payout-batch-cancelled = { $batch } 已取消
    .hint = 用 fenrun payout create 生成新批次
err-payout-cancel = { $batch } 不能取消：{ $item } { $status }
    .hint = 失败或退回的请用 fenrun payout fail 或 return 逐笔记录
err-payout-never-sent = { $batch } 已导出，文件可能已经发出
    .hint = 如果从未发出，请加 --confirm { $batch }
err-payout-confirm = “{ $said }”不是 { $batch }
    .hint = 如果文件从未发出，请加 --confirm { $batch }
err-payout-accounts = { $batch } 生成之后收款账户有变更：{ $codes }
    .hint = 先用 fenrun payout cancel { $batch } 取消，再用 fenrun payout create 重新生成
err-payout-suspended = { $batch } 生成之后被暂停：{ $codes }
    .hint = 先用 fenrun payout cancel { $batch } 取消，再用 fenrun payout create 重新生成
row-unknown-payout = 账套里没有这笔付款
row-payout-draft = 这笔付款尚未导出
row-payout-exported = 这笔付款已导出，尚未付出
row-payout-paid = 这笔付款此前已付
row-payout-failed = 这笔付款此前已失败
row-payout-returned = 这笔付款此前已退回
row-payout-cancelled = 这笔付款已取消
row-before-it-left = 早于付款发出的时间
word-nothing-said = 无
name-draft = 草稿
name-exported = 已导出
name-failed = 已失败
name-returned = 已退回
name-open = 待处理
col-batch = 批次
col-item = 付款
col-items = 付款笔数
col-fee = 手续费
col-withheld = 代扣税
col-exported_at = 导出时间
col-reference = 银行流水号
col-account_changed = 账户有变更
col-control_total = 合计
col-written_before = 原已存在
col-cash_items = 现金笔数
col-cash_total = 现金合计
col-already_exported = 此前已导出
col-request = 申请
col-requested_at = 申请时间
col-decided_at = 处理时间
col-scheme = 代扣方案
col-event = 事件
col-events = 经过
col-on_its_way = 在途
col-requested = 已申请
col-available = 可提余额
col-reserved = 预留
col-payable = 现在可付
help-payout-confirm-arg-reference = 银行流水号
# payday
help-payday = 结算、生成付款批次并写出付款文件：供定时任务使用
    .long =
        检查账套并备份，结算所有已结束的账期，把可付的金额生成一个批次，再次检查，
        然后把付款文件和结算单写入 文件夹/账期。输出一行 JSON。在任何地方中断后重新运行，
        同样的工作只做一次：以账期为准。检查发现问题时停止（退出码 3），不写任何付款文件。
help-payday-arg-folder = 放文件的文件夹 [默认：账套 名称.db 旁的 名称-payday]
note-payday-dry = 这是在账套副本上的试运行；没有改动，没有写文件
next-payday-done = { $batch } 已全部完成；请勿再次提交
warn-payday-open = { $batches } 仍待导出或确认：fenrun payout list
next-payday = 下一步：提交付款文件；然后 fenrun payout confirm { $batch }，或 fenrun payout import-result 文件
next-payday-nothing = 现在没有可付的金额：fenrun payout create --dry-run 说明原因
err-book-other-backup = { $file } 不是本账套的备份
    .hint = 请移走它，或换一个文件夹；没有结算，也没有付款
col-files = 文件

# commission explain
help-commission-explain = 说明一笔金额的由来：从价格到付款
    .long =
        订单、订单的一行或一条明细：净额如何得出，哪些规则适用、为什么其中一条胜出，舍入和上限前后的金额，
        追回了什么，后来如何；没有佣金时说明为什么。结算单：它的明细和由它支付的付款。付款：来自哪些结算单，
        手续费和代扣税的每一步。

        WHAT 是订单号、“订单号/行号”、明细号，或 P000123 这样的付款号。几样东西同名时，依次取订单、行、明细、
        付款；其余的另行提示，用 --order、--entry、--payout 可指明是哪一种。

        结算单按先后支付，最早的先付；亏损也同样冲抵。--format json 的各个键见 docs/explain.md。
help-arg-what = 订单号、“订单号/行号”、明细号或付款号
help-commission-explain-arg-order = 订单号
help-commission-explain-arg-line = 只看订单的这一行
help-arg-entry = 已结算的明细号
help-commission-explain-arg-payout = 付款号
help-commission-explain-arg-period = 结算单所属的结算期；不填则为最后一期
help-commission-explain-arg-distributor = 谁的结算单
help-commission-explain-arg-all = 也列出不适用的规则；--format json 总会列出
value-what = 对象
ask-explain-what = 哪个订单、明细或付款？
ask-explain-whose = 谁的结算单？
err-explain-nothing = 没有订单、佣金明细或付款“{ $name }”
    .hint = fenrun order list、fenrun commission entries --all 和 fenrun payout list 列出已有的
err-explain-order = 没有订单“{ $order }”
    .hint = fenrun order list 列出订单号
err-explain-line = { $lines ->
        [1] 订单 { $order } 没有第 { $line } 行；只有第 1 行
       *[other] 订单 { $order } 没有第 { $line } 行；行号为 1 到 { $lines }
    }
    .hint = fenrun commission explain --order { $order } 列出所有行
err-explain-line-of = --line 需要一个订单
    .hint = fenrun commission explain 订单号 --line 行号
err-explain-entry = 没有已结算的佣金明细 { $entry }
    .hint = fenrun commission entries --all 列出编号；未结算的还没有编号
err-explain-payout = 没有付款“{ $name }”
    .hint = fenrun payout list 列出所有付款
err-explain-statement = { $code } 没有 { $period } 的结算单
    .hint = fenrun commission statement --period { $period } 列出已有的结算单
note-explain-also-line = 订单 { $order } 的第 { $line } 行也叫这个：fenrun commission explain --order { $order } --line { $line }
note-explain-also-entry = 明细 { $entry } 也是这个号：fenrun commission explain --entry { $entry }
note-explain-also-payout = 付款 { $item } 也叫这个：fenrun commission explain --payout { $item }
warn-explain-contradiction = 明细 { $entry } 结算的金额与其条款不符：账套自相矛盾，请运行 fenrun check entries
warn-explain-withheld = { $item } 的代扣税与此前付款之后应扣的数额不符：账套自相矛盾
col-settled_at = 结算时间
title-order = 订单 { $order }
title-order-line = 订单 { $order } 第 { $line } 行
title-entry = 佣金明细 { $entry }
title-statement-of = 结算单 { $period }，{ $code }
title-payout = 付款 { $item }
col-step = 步骤
col-how = 算式
col-names = 指明
col-pays = 给付
col-became = 后来如何
col-went_to = 去向
col-how_closing = 期末的由来
col-how_gross = 总额的由来
col-how_net = 实际到账
col-sources = 来自哪些结算单
col-withholding = 代扣税的计算
col-counted_payouts = 计入的付款
col-payments = 结算单的去向
col-cases = 未决的退款申请
word-step-price = 价格
word-step-percent = 按比例
word-step-fixed = 按件
word-step-stated = 当时的结算单
word-step-paid-before = 此前已付
word-step-on-its-way = 当时在途
word-step-requested = 当时已申请
word-step-left = 留存
word-step-taxed = 本次付款
word-step-taxed-month = 本月付款
word-step-taxed-year = 本年付款
word-step-tax-base = 应税所得
word-step-tax = 税额
word-step-withheld-before = 此前已扣
word-how-base-net = 净额
word-how-unit = { $share }，进位（余数排第 { $rank }，前 { $missing } 名进位）
word-how-no-unit = { $share }，舍去（余数排第 { $rank }，前 { $missing } 名进位）
word-how-cut = （由 { $given } 减到所剩金额）
word-how-rounded = { $exact }，{ $mode }
word-how-each = 每件 { $amount }
word-how-rule-lost = 落选：{ $because }
word-how-settled = 明细 { $entry }，{ $period }
word-how-until = { $why }至 { $until }
word-how-opening = { $period } 的期末
word-how-first-statement = 首张结算单
word-how-entries = { $count } 条明细
word-how-payouts = { $count } 笔付款
word-how-left-reserved = 预留
word-how-left-not-requested = 未申请
word-how-free = { " " }− { $free }（{ $months } 个月）
word-names-distributor = 分销商 { $name }
word-names-sku = 商品 { $name }
word-names-category = 分类 { $name }
word-names-level = 级别 { $name }
word-how-base-list = 标价
word-how-base-margin = 毛利
word-override-of-sale = 销售额
word-override-of-commission = 出单人封顶前的佣金
word-override-of-difference = 比例之差
word-hold-from-completed = 完成
word-hold-from-paid = 付款
word-how-rule-no-match = 不适用：{ $because }
word-no-match-distributor = 分销商不符
word-no-match-sku = 商品不符
word-no-match-category = 分类不符
word-no-match-grade = 等级不符
word-no-match-level = 级别不符
word-names-grade = 等级 { $name }
col-override_of = 上级佣金依据
col-hold_from = 冻结起点
word-kind-bonus = 奖励
word-kind-contest = 排行榜奖励
word-metric-own-sales = 本人销售额
word-metric-team-sales = 团队销售额
word-metric-all-sales = 本人和团队销售额
word-metric-orders = 本人订单数
word-mode-whole = 全额按所达一档的比例
word-mode-marginal = 各段按各自的比例
word-mode-fixed = 所达一档的金额
word-step-from = 从 { $from } 起
col-rule_name = 规则名称
col-interval = 区间
col-counted = 计入
col-known_now = 现知
col-carried = 结转
col-mode = 方式
col-intervals = 计入的数额
col-steps = 金额的由来
col-ranking = 排名
col-counted_sales = 本区间的订单（按现知）
col-counts = 计入
col-rank = 名次
col-measured = 已计
col-next_step = 下一档
col-missing = 还差
col-next_pays = 下一档得
col-metric = 指标
col-prizes = 奖金合计
col-shared_by = 并列人数
word-names-nothing = 不限
word-names-and = 、
word-became-paid = { $item }，{ $at } 已付
word-became-under-way = { $item }，{ $at } 制单
word-became-netted = 冲抵 { $period } 的亏损
word-became-made-up = 由 { $period } 补上
word-became-open = 尚未支付
word-became-owed = 尚待补上
