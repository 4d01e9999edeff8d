# Every sentence of the program, in English. zh.ftl has the same ids, attributes and variables.
# Ids by area: help- value- word- err- (with .hint: what next) ask- done- next- note- warn- col-.
# Inside an area by noun, so that two people seldom write at the same place.

### word: parts of pages and sentences

word-error = error:{" "}
word-warning = warning:{" "}
word-hint = hint:{" "}
word-at = at
word-usage = Usage:{" "}
word-colon = :
word-examples = Examples:
word-commands = Commands
word-arguments = Arguments
word-options = Options
word-global-options = Options of every command
word-yes = yes
word-no = no
word-book = the book
word-never = never
word-my-shop = My shop
word-every-month = every month
word-every-half-month = on the 15th and at the end of the month
word-every-quarter = every quarter
word-io-not-found = no such file or folder
word-io-permission = permission denied
word-io-folder = it is a folder
word-io-not-folder = a part of the path is not a folder
word-io-read-only = the file system is read-only
word-io-full = the disk is full
word-io-unwritten = it cannot be written any further (a faulty disk, or a limit to the size of files)
word-io-too-large = the file would be larger than allowed
word-io-not-text = it is not UTF-8 text
word-io-code = the system reports error { $code }
word-io-disk = the disk reports an error
word-io-failed = the system reports a failure

### value: names of values on help pages

value-options = OPTIONS
value-command = COMMAND
value-text = TEXT
value-column = COLUMN
value-columns = COLUMNS
value-count = COUNT
value-file = FILE
value-format = FORMAT
value-instant = INSTANT
value-lang = LANGUAGE
value-name = NAME
value-seconds = SECONDS
value-shell = SHELL
value-style = STYLE
value-when = WHEN
value-day = DAY
value-currency = CODE
value-zone = ZONE
value-span = SPAN
value-metric = METRIC
value-head = HEIGHT:HASH
value-act = ACT

### help: commands

help-fenrun = Keeps the books of a two-level distribution business in one SQLite file
    .long =
        Who sells, what was sold, what each sale earns its seller and the seller's
        sponsor, what has been settled, and why, to the last cent.
help-completions = Prints what a shell needs to complete commands and flags
    .long =
        Bash: fenrun completions bash > ~/.local/share/bash-completion/completions/fenrun
        Zsh:  fenrun completions zsh > a folder of your $fpath, as _fenrun
        Fish: fenrun completions fish > ~/.config/fish/completions/fenrun.fish
help-init = Makes a book: a new, empty file
    .long =
        Currency, time zone and start are fixed for good. At a terminal init asks for
        what is not given; without one the defaults apply. An existing file is never
        touched.
help-audit = Shows who did what, and proves that nobody changed it later
help-audit-log = Lists every change: who, when, with which command, to what effect
help-audit-verify = Recomputes the chain of the log and names the first broken row
    .long =
        Exit code 3 when a row was edited, removed or inserted. Only a head kept
        elsewhere shows that an older copy was restored or everything rewritten.
help-audit-head = Prints height and hash of the last row: keep it elsewhere
help-everywhere = Options of every command (fenrun --help): { $flags }
help-one-of = [one of: { $names }]
help-default = [default: { $value }]

### help: arguments, the same everywhere

help-arg-help = Shows this page
help-arg-version = Shows the version
help-arg-book = The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]
help-arg-lang = The language of help, headings, messages and questions
help-arg-at = Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset
help-arg-operator = Who acts, for the audit log
help-arg-wait = How long to wait for a busy book [default: 30]
help-arg-yes = Confirms what would be asked
help-arg-no-input = Never asks: fails and names the flag
help-arg-color = Colour
help-arg-dry-run = Shows what would happen and changes nothing
help-arg-format = How to write the data
help-arg-output = Writes to a file, in the format of its extension; - is stdout
help-arg-columns = These columns, in this order: a,b,c; tables leave out some that say little
help-arg-sort = Sorts by a column; -COLUMN turns the order around
help-arg-limit = At most so many rows
help-arg-excel = CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text
help-arg-raw = CSV for programs: texts exactly as they are, without any leading '
help-arg-table-style = The lines of tables
help-arg-shell = The shell
help-arg-name = The name
help-init-arg-name = Your shop's name [default: My shop]
help-arg-currency = The one currency, by its ISO code [default: CNY]
help-arg-time-zone = The time zone of days and periods [default: Asia/Shanghai]
help-arg-start = Orders paid before this day are history and earn nothing [default: everything counts]
help-arg-settle-every = How often to settle [default: month]
help-arg-from = Only from this day on
help-arg-to = Only up to this day, included
help-arg-done-by = Only what this operator did
help-arg-act = Only these acts: order.pay, or all of a noun: order
help-arg-last = Only the last so many
help-arg-head = A head that was kept elsewhere: HEIGHT:HASH

### err: the command line

err-usage-unknown = there is no option { $arg }
    .hint = { $page } shows all options
err-usage-unknown-near = there is no option { $arg }
    .hint = did you mean { $near }?
err-usage-extra = “{ $arg }” is one argument too many
    .hint = { $page } shows what belongs here; put quotes around a value with spaces
err-usage-command = there is no command “{ $name }”
    .hint = { $page } shows all commands
err-usage-command-near = there is no command “{ $name }”
    .hint = did you mean “{ $near }”?
err-usage-no-command = a command is missing
    .hint = { $page } shows all commands
err-usage-value = { $arg } cannot be “{ $value }”
    .hint = it is one of: { $known }
err-usage-no-value = { $arg } needs a value
    .hint = { $page } shows which
err-usage-extra-value = “{ $value }” is one value too many for { $arg }
    .hint = { $page } shows what belongs there
err-usage-missing = missing: { $missing }
    .hint = { $page } shows what it is
err-usage-conflict = { $arg } and { $other } exclude each other
    .hint = leave one of them out; { $page } shows what they do
err-usage-twice = { $arg } is given twice
    .hint = leave one of them out; { $page } shows what it does
err-usage-utf8 = an argument is not UTF-8 text
    .hint = type it again; { $page } shows what belongs there
err-usage-other = these arguments make no sense together
    .hint = { $page } shows what belongs together
err-value-any = “{ $value }” is no value for { $arg }
    .hint = --help shows what belongs there
err-value-count = “{ $value }” is no value for { $arg }
    .hint = it is a whole number, not negative: 0, 1, 30
err-value-day = “{ $value }” is no day for { $arg }
    .hint = days have the year first: 2026-10-31
err-value-period = “{ $value }” is no period for { $arg }
    .hint = periods look like 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-15
err-value-moment = “{ $value }” is no moment for { $arg }
    .hint = moments look like 2026-10-31, "2026-10-31 08:26" or 2026-10-31T08:26:00+08:00
err-missing-value = { $flag } is missing, and nobody can be asked
    .hint = give { $flag }, or run the command at a terminal without --no-input
err-unconfirmed = this wants a yes: { $question }
    .hint = --yes says it; --dry-run, where there is one, shows what would happen
err-declined = nothing was changed
err-format = the format of { $file } is unknown
    .hint = give --format: { $known }
err-column = there is no column “{ $name }”
    .hint = the columns are: { $known }
err-column-near = there is no column “{ $name }”
    .hint = did you mean { $near }?
err-column-twice = column “{ $name }” is asked for twice
    .hint = name each column once
err-column-none = --columns names no column
    .hint = name some, or leave --columns out for all of them

### err: settings

err-config-syntax = this is not TOML
    .hint = a setting looks like: book = "shop.db"
err-config-kind = “{ $key }” is neither a text nor a whole number
    .hint = a setting looks like: book = "shop.db"
err-config-key = there is no setting “{ $key }”
    .hint = the settings are: { $known }
err-config-key-near = there is no setting “{ $key }”
    .hint = did you mean { $near }?
err-setting-choice = { $name } cannot be “{ $value }”
    .hint = it is one of: { $known }
err-setting-wait = { $name } cannot be “{ $value }”
    .hint = it is a whole number of seconds: 0, 30
err-setting-book = { $name } names no file
    .hint = it names the file of the book: fenrun.db
err-setting-operator = { $name } cannot be “{ $value }”
    .hint = it is a name of 1 to 64 visible characters

### err: files, and mistakes of ours

err-read = cannot read { $file }: { $reason }
    .hint = check the name and the permissions, then try again
err-write = cannot write { $file }: { $reason }
    .hint = make room or choose another place, then try again; what was there before is untouched
err-write-unsure = { $file } is written, but a power cut could still undo it: { $reason }
    .hint = check the disk, then write it again
err-write-book = { $file } is a book or another database, or belongs to one
    .hint = choose another name
err-write-folder = { $file } is a folder
    .hint = name a file in it
err-write-not-a-file = { $file } is no regular file
    .hint = choose another name, or - for stdout
err-write-not-a-folder = { $file } is no folder
    .hint = name a folder, or move the file away
err-write-link = { $file } is a link to nothing
    .hint = remove the link or choose another name
err-write-exists = { $file } is there already and is never replaced
    .hint = choose another name, or move the old file away
err-write-foreign = { $file } is not a file of the demo as the demo made it, and is never replaced
    .hint = move it away, or choose another name for the demo book; nothing was replaced
err-aside = cannot write a temporary file in { $folder }: { $reason }
    .hint = make room, or set TMPDIR to a folder with room
err-stdout = cannot write to stdout: { $reason }
    .hint = make room or choose another place, then try again; what the command changed stays changed
err-bug = this is a mistake in fenrun ({ $place })
    .hint = the book is as it was before or after the command, never between; please report this with the command and this message

### err: the book

err-book-not-found = there is no book { $file }
    .hint = fenrun init makes one; --book FILE or FENRUN_BOOK names another
err-book-empty = { $bytes ->
        [one] { $file } is no book: it has { $bytes } byte
       *[other] { $file } is no book: it has { $bytes } bytes
    }
    .hint = move the file away and run fenrun init, or name another book with --book
err-book-folder = { $file } is a folder, not a book
    .hint = name a file: --book FILE
err-book-fifo = { $file } is a pipe, not a book
    .hint = name a file: --book FILE
err-book-device = { $file } is a device, not a book
    .hint = name a file: --book FILE
err-book-socket = { $file } is a socket, not a book
    .hint = name a file: --book FILE
err-book-link = { $file } is a link to nothing
    .hint = mend or remove the link, or name another book with --book
err-book-foreign = { $file } is not a book of fenrun
    .hint = name the book with --book; fenrun never touches other files
err-book-newer = { $file } was written by a newer fenrun (schema { $found }, this one knows { $known })
    .hint = use the newer fenrun; the file was not touched
err-book-older = { $file } was written by an older fenrun (schema { $found }, this one wants { $known })
    .hint = back the file up and open it with the fenrun that wrote it
err-book-damaged = { $file } is damaged: { $detail }
    .hint = stop writing to it and go back to your last backup; keep the damaged file
err-book-schema = { $file } does not have the schema of a book: { $change }
    .hint = something else has changed the file; go back to your last backup
err-book-busy = { $file } stayed busy for { $seconds } s
    .hint = nothing was changed; try again, or wait longer with --wait
err-book-read-only = { $file } cannot be written
    .hint = make the file and its folder writable for you
err-book-permission = no permission for { $file }
    .hint = run fenrun as the owner of the file, or ask the owner
err-book-open = { $file } cannot be opened
    .hint = check the permissions of the file and of its folder
err-book-exists = { $file } is there already
    .hint = choose another name, or move the old file away; nothing was replaced
err-book-disk-full = the disk is full
    .hint = make room and run the same command again; nothing is half done
err-book-io = reading or writing { $file } failed: { $detail }
    .hint = check the disk and run the same command again; nothing is half done
err-book-memory = there is not enough memory
    .hint = close other programs and run the same command again
err-book-too-big = a value is too big for the book
    .hint = shorten the longest text and try again
err-book-sqlite = the SQLite of this program is { $found }, older than { $floor }
    .hint = use an official build of fenrun
err-book-bug = this is a mistake in fenrun: { $detail }
    .hint = nothing was changed; please report this with the command and this message
err-book-no-folder = there is no folder { $folder }
    .hint = make the folder first, or choose another place
err-book-name = a book needs a name that can be read
    .hint = give it with --name, without control characters
err-interrupted = interrupted
    .hint = nothing was changed by the step that was running; run the same command again
err-overflow = an amount is beyond 64 bits
    .hint = check the prices and quantities involved
err-clock-behind = the clock says { $now }, but the last change was recorded at { $last }
    .hint = set the clock right, or confirm with --yes (it is noted in the audit log)

### ask: acts to confirm

ask-reach-back = { $orders ->
        [one] this reaches { $orders } recorded, unsettled order and changes its commission by { $difference }; go on?
       *[other] this reaches { $orders } recorded, unsettled orders and changes their commission by { $difference }; go on?
    }
ask-won = this changes bonuses and prizes that are won and not settled yet by { $difference }; go on?
ask-yes = Yes?
ask-correct = { $settled ->
        [0] what { $order } earns changes by { $difference }; correct it?
        [one] what { $order } earns changes by { $difference }, and one settled entry is reversed and earned anew; correct it?
       *[other] what { $order } earns changes by { $difference }, and { $settled } settled entries are reversed and earned anew; correct it?
    }
ask-clock-ahead = it is { $now }, more than 400 days after the last change ({ $last }); is that right?
ask-same-act = the same was recorded at { $recorded_at } already; record it once more?

### err: settlement

err-settle-not-ended = { $period } has not ended: its last day is { $last }
    .hint = settle it from the day after; fenrun commission preview shows it before
err-settle-gap = { $right } comes first: it is not settled yet, { $period } comes later
    .hint = settle { $right }, or all up to { $period } with --catch-up
err-settle-overlaps = { $period } holds days that are settled already
    .hint = next to settle is { $right }
err-settle-unexpected = this run would settle { $found }, not what --expect says ({ $expected })
    .hint = look at it again with --dry-run
err-settle-expect-one = --expect is for one settlement, --catch-up would run several
    .hint = settle them one by one

### err: plans

err-plan-day-taken = plan version { $version } begins on { $day }, too
    .hint = choose another effective_from, or let --supersede put this plan in its place
err-plan-settled = { $orders ->
        [one] the plan would change the terms of { $orders } settled order
       *[other] the plan would change the terms of { $orders } settled orders
    }
    .hint = the earliest day it may begin: { $earliest }
err-plan-version = there is no plan version { $version }
    .hint = fenrun plan list shows all versions
err-plan-day = “{ $value }” is no day for “{ $key }”
    .hint = days have the year first: 2026-10-01
err-plan-rate = “{ $value }” is no rate for “{ $key }”
    .hint = rates go from 0% to 100% with at most four decimals, in quotes: "12.5%"
err-plan-amount = “{ $value }” is no amount for “{ $key }”
    .hint = amounts are plain numbers in quotes with the decimals of the currency, not below 0
err-plan-wide = “{ $value }” for “{ $key }” has full-width characters or Chinese punctuation
    .hint = write { $instead }
err-plan-wide-like = “{ $value }” for “{ $key }” has full-width characters or Chinese punctuation
    .hint = write it as on an English keyboard, such as { $like }
err-plan-scheme-cny = “{ $value }” is for books in CNY only
    .hint = use none or a flat share such as flat:20%
err-plan-closed = version { $version } of the plan settled bonuses up to { $until }
    .hint = the earliest day it may begin: { $earliest }
err-plan-override-with-difference = with override_of = "difference" there are no override rules
    .hint = remove the rule: the override is what the sponsor's own direct rate is above the seller's
err-plan-fixed-with-difference = with override_of = "difference" direct rules pay a percent
    .hint = write percent instead of fixed: amounts have no difference of rates
err-plan-same-name = the rule in line { $first } has the same name
    .hint = the name is what a bonus or contest goes by in later versions, too: choose another one
err-plan-steps = a step begins above the one before it
    .hint = write the steps from the lowest to the highest
err-plan-step-zero = a fixed amount cannot be paid from 0 on: everybody would have it for nothing
    .hint = let the step begin above 0
err-plan-orders = a number of orders has no percentage
    .hint = write mode = "fixed", and steps such as {"{"} from = "10", amount = "300" {"}"}
err-plan-count = “{ $value }” is no number of orders for “{ $key }”
    .hint = write a whole number in quotes, like "10"
err-plan-prize-zero = a prize is above 0
    .hint = remove it: who comes later wins nothing
err-plan-prizes = a prize is not above the one of the rank before it
    .hint = write the prizes from the first rank on
err-plan-percent-or-fixed = a rule has either percent or fixed
    .hint = keep exactly one of them
err-plan-equal-rules = this rule has the same role and selectors as the one in line { $first }
    .hint = remove one of them, or let it name something else
err-plan-name = the book knows no { $key } “{ $name }”
    .hint = check the spelling, or add it to the book first
err-plan-grade = the book knows no { $key } “{ $name }”
    .hint = the grades are, the lowest first: { $known }
err-plan-grades = the book knows no { $key } “{ $name }”: it has no grades yet
    .hint = fenrun book set grades silver,gold names them, the lowest first

### err: files of keys (TOML)

err-toml-syntax = this is not TOML
    .hint = mend the line and try again
err-toml-quotes = this is not TOML
    .hint = texts stand in quotes: { $instead }
err-toml-twice = “{ $key }” stands here for the second time
    .hint = keep one of the two
err-toml-twice-table = the table “{ $key }” begins here for the second time
    .hint = keep one of the two, or begin each with two brackets: [[{ $key }]]
err-toml-wide = this line has full-width characters or Chinese punctuation: { $found }
    .hint = type it as on an English keyboard: { $instead }
err-toml-key-near = there is no key “{ $key }” here
    .hint = did you mean { $near }? keys that work here: { $known }
err-toml-key = there is no key “{ $key }” here
    .hint = keys that work here: { $known }
err-toml-missing = “{ $key }” is missing
    .hint = add it to the file
err-toml-not-text = “{ $key }” is no text in quotes
    .hint = write it like { $own } = "{ $value }"
err-toml-not-number = “{ $key }” is no whole number
    .hint = write it without quotes, like 7
err-toml-not-flag = “{ $key }” is neither true nor false
    .hint = write true or false without quotes, or remove the line
err-toml-not-texts = “{ $key }” is neither a text in quotes nor a list of them
    .hint = write it like "…" or ["…", "…"]
err-toml-not-table = “{ $key }” is no table
    .hint = it begins with a line of its own: [{ $key }]
err-toml-not-tables = “{ $key }” is no list of tables
    .hint = each one begins with a line of its own: [[{ $key }]]
err-toml-value = “{ $key }” cannot be “{ $value }”
    .hint = it is one of: { $known }
err-toml-range = “{ $key }” goes from { $min } to { $max }
    .hint = write a number in that range
err-toml-empty = “{ $key }” is empty
    .hint = fill it in or remove the line

### err: imports

err-import-rows = { $problems ->
        [one] { $problems } problem; nothing was written
       *[other] { $problems } problems; nothing was written
    }
    .hint = mend the rows, or take only the good ones with --skip-bad --rejects FILE
err-import-all-rows = { $problems ->
        [one] { $problems } problem; nothing was written
       *[other] { $problems } problems; nothing was written
    }
    .hint = mend the rows: such a file is taken whole or not at all
err-import-expect-rows = { $found ->
        [one] the file has { $found } row, --expect-rows says { $expected }
       *[other] the file has { $found } rows, --expect-rows says { $expected }
    }
    .hint = the file may be cut off; nothing was written
err-import-expect-total = the total is { $found }, --expect-total says { $expected }
    .hint = the file may be cut off; nothing was written
err-import-rejects-is-input = { $file } is the file being imported
    .hint = name another file with --rejects
err-import-no-such-column = { $file } has no column “{ $column }”
    .hint = its columns: { $columns }
err-distributor-table = { $problems ->
        [one] { $problems } bad row in the table of distributors; nothing was written
       *[other] { $problems } bad rows in the table of distributors; nothing was written
    }
    .hint = mend the table, or add the distributors to the book first
err-map-unreadable = the map { $map } cannot be read: { $reason }
    .hint = name a map file, or a built-in map: { $presets }
err-map-not-mapped = “{ $key }” is about “{ $column }”, which no column of the file feeds
    .hint = name the file's column under [columns], or remove the rule
err-map-header-and-constant = “{ $key }” has a column of the file, too
    .hint = keep one of the two
err-map-match-without-sku = an order is found by the sku at least
    .hint = match = ["member", "sku", "unit_price"] finds the latest earlier order of that
err-map-constant-order-no = the order number cannot be a constant: it tells the orders apart
    .hint = name the file's column under [columns]
note-import-map = read by the map { $map }
note-import-map-recognised = read by the built-in map { $map }, recognised by the column names
note-import-without-entry = { $count ->
        [one] { $count } order is not in the table of distributors and is a direct sale
       *[other] { $count } orders are not in the table of distributors and are direct sales
    }

### err: imported files

word-file-utf16 = UTF-16 text
word-file-utf32 = UTF-32 text
word-file-gzip = a gzip archive
word-file-pdf = a PDF
word-file-html = a web page
word-file-sqlite = a database
word-file-xlsx = an .xlsx spreadsheet
word-file-xls = an old .xls spreadsheet
word-file-zip = a ZIP archive
err-file-folder = { $file } is a folder
    .hint = name a file in it
err-file-empty = { $file } is empty
    .hint = a table begins with a line of column names
err-file-looks-like = { $file } is { $what }, not a UTF-8 table
    .hint = save it as “CSV UTF-8” and try again
err-file-not-utf8 = this is not UTF-8 text (byte { $offset } of { $file })
    .hint = save the file as “CSV UTF-8” and try again
err-file-binary = { $file } has a byte { $byte } here: it is no text, or it is damaged
    .hint = export the file again
err-file-bare-return = { $file } has a carriage return inside a line
    .hint = export the file again, with one kind of line ends
err-file-open-quote = { $file } ends before this quote is closed
    .hint = close the quote, or export the file again: its end may be missing
err-file-after-quote = text follows the quote that closes a field; the field begins in line { $opened } of { $file }
    .hint = write a quote inside a quoted field twice: ""
err-file-quote-inside = a quote stands inside a field of { $file } that does not begin with one
    .hint = put the whole field into quotes and write the quote inside twice: ""
err-file-quoting = the quotes in this row of { $file } can be read in two ways
    .hint = put every field of it into quotes, or export the file again
err-file-long-row = a row of { $file } is longer than { $limit } bytes
    .hint = look for a quote that is never closed
err-file-many-columns = { $file } has { $found } columns, and at most { $limit } are read
    .hint = leave out those that are not needed
err-file-delimiter = the columns are separated by “{ $found }” instead of “{ $expected }”
    .hint = export the file again, with “{ $expected }” between the columns
err-file-unnamed-column = a column of { $file } has no name
    .hint = name it, or remove it
err-file-duplicate-column = columns { $first } and { $second } are both “{ $name }”
    .hint = remove one of them
err-file-no-header = none of these column names is known; missing: { $missing }
    .hint = the first line names the columns; does the file begin with data?
err-file-missing-columns =
    { $count ->
        [one] a column is missing: { $missing }
       *[other] columns are missing: { $missing }
    }
    .hint = add it to the first line; columns may stand in any order
err-file-header-changes = the column names of { $file } change here: two files were joined
    .hint = import them one after the other

### row: what is wrong with a row or cell

row-cell = { $field } “{ $value }”: { $reason }
row-more =
    { $count ->
        [one] … and 1 more
       *[other] … and { $count } more
    }
row-short = { $found } fields instead of { $expected }
row-long = { $found } fields instead of { $expected }
row-blank = the row is blank
row-repeated-header = the column names once more: two files were joined
row-too-long = longer than { $limit } bytes
row-empty = nothing there
row-negative = must not be negative
row-out-of-range = must be from { $least } to { $most }
row-not-a-date = no date; dates look like 2026-10-31 or 2026-10-31 08:26, from 2000 on
row-not-yes-or-no = neither yes nor no
row-control = has the control character { $character }
row-direction = has { $character }, which turns the direction of text
row-meaningless = has { $character }, a character without meaning
row-marks = more than { $limit } accents on one letter
row-category-step = a category is nameless; categories look like Tea > Green
row-category-depth = more than { $limit } categories deep
row-not-one-of = must be one of: { $known }
row-not-plain = no plain number; numbers look like 1234.50
row-decimals =
    { $allowed ->
        [0] no decimals are possible here
        [one] at most 1 decimal is possible here
       *[other] at most { $allowed } decimals are possible here
    }
row-overflow = too large
row-code-too-long = longer than { $limit } characters
row-code-character = { $character } is not possible in a code
row-code-exponent = a spreadsheet turned this code into a number; export it as text
row-not-a-status = no status; it is pending, paid, shipped, completed or cancelled
row-status-without-instant = a status needs a date: placed_at, paid_at or its own
row-status-disagrees = contradicts the dates of the order
row-out-of-order = { $later } is before { $earlier }
row-future = still to come
row-repeat-differs = differs from the first row of the order
row-order-apart = other orders stand between the rows of this one
row-too-many-lines = an order has at most { $limit } lines
row-unknown-distributor = the book knows no such distributor
row-unknown-sku = the book knows no such product
row-only-case-differs = differs from another new one only in case
row-coupon-without-amount = a coupon needs its coupon_amount
row-discount-too-large = more than there is to take it from
row-differs-from-book = the book has another value
row-shortage = the order takes { $wanted }, only { $count } in stock
row-cancelled = the order is cancelled in the book
row-shipped-already = the order is shipped and can no longer be cancelled
row-cancellation = a cancellation, which is not taken yet
row-correction = a correction of the shop's own books, no order
row-twice = an earlier row says otherwise about the same
### init

err-init-currency = “{ $value }” is no currency of ISO 4217
    .hint = currencies have three letters: CNY, USD, EUR
err-init-currency-near = “{ $value }” is no currency of ISO 4217
    .hint = did you mean { $near }?
err-init-zone = “{ $value }” is no time zone
    .hint = time zones look like Asia/Shanghai or Europe/London
err-init-zone-near = “{ $value }” is no time zone
    .hint = did you mean { $near }?
ask-init-name = What is your shop called?
ask-init-currency = Which currency does it use? (for good)
ask-init-zone = In which time zone are its days? (for good)
ask-init-settle-every = How often do you settle commission?
done-init = made { $book }: { $name }, { $currency }, { $zone }
next-init = next: fenrun distributor import FILE, fenrun product import FILE, fenrun plan apply FILE
note-init-dry = would make { $book }: { $name }, { $currency }, { $zone }

### row: distributors

row-sponsor-unknown = the book knows no such sponsor, nor does this file
row-sponsor-itself = nobody is the own sponsor
row-sponsor-level-2 = this sponsor is level 2, and there is no level 3
row-sponsor-not-approved = this sponsor is not approved when the distributor joins
row-sponsor-bad-row = the row of this sponsor is bad itself
row-opening-without-start = the book has no start (init --start), so it cannot open with a balance
row-unknown-grade = the book has no such grade; fenrun book set grades names them
row-id-person = no ID number; it has 17 digits and a digit or X
row-id-birth-date = no ID number; its digits 7 to 14 are no date of birth
row-id-business = no social credit code; it has 18 digits and capitals without I, O, S, V and Z
row-id-check = mistyped: it would have to end in { $expected }
### row: refunds

row-blank-to-match = blank, so it cannot be found which order gives it back
row-no-earlier-order = no earlier order agrees with it
row-none-has-so-much-left = the earlier orders that agree with it have less left than that
row-restock-of-how-many = all of it goes back to the shelf, and the quantity is missing
row-unknown-order = the book has no such order
row-not-paid = the order is not paid
row-before-payment = before the order was paid
row-other-sku = this line of the order is of another product
row-more-than-sold = more than were sold: { $sold }
row-rejected-before = this refund was rejected
row-refund-nothing = gives nothing back
row-refund-no-line = { $count ->
        [one] the order has { $count } line
       *[other] the order has { $count } lines
    }
row-refund-no-sku = the order has no such product
row-refund-free = nothing was paid for it
row-refund-too-much = more than is left to refund: { $left }
row-refund-shipping = more shipping than is left to refund: { $left }
row-restock-of-what = the order has several products: say which line or sku goes back to the shelf
row-restock-not-stocked = the product was not stocked when it was sold
row-restock-too-many = more units than left with it and did not come back: { $left }

# plan

help-plan = The commission plan: what a sale earns, by dated versions
help-plan-apply = Applies a plan file as the next version
    .long =
        The version in force when an order is paid governs it. A plan that reaches back over recorded
        orders that are not settled shows their number and the difference in money, and asks. Of two
        plans that begin on one day only the later version governs: it needs --supersede, and settled
        orders or bonuses of the first refuse it.
help-plan-check = Checks a plan file: every fault, and what is doubtful
    .long =
        Faults keep a plan from being applied. Warnings do not: rules that never win, sales that no rule
        applies to, amounts above prices, and what can cost more than it brings in at present.
help-plan-diff = Shows what differs between two plans
    .long =
        Each PLAN is a file, the number of an applied version, or current: the plan in force now.
        Rules are matched by role and selectors; comments, spelling and order make no difference.
help-plan-diff-arg-first = The plan before
help-plan-diff-arg-second = The plan after
help-plan-list = Lists the versions of the plan and the days they govern
help-plan-show = Prints an applied plan, byte for byte as it was written
help-arg-file = The file; - is stdin
help-arg-supersede = Puts it in the place of the plan that begins on the same day
help-plan-show-arg-version = The version [default: the one in force]
value-version = VERSION
value-plan = PLAN
ask-plan-file = Which plan file?
ask-plan-first = Which plan before (a file, a version or current)?
ask-plan-second = Which plan after (a file, a version or current)?
note-plan-same-text = both are the same text
note-plan-same = both say the same; their texts differ only in comments, spelling or order
done-plan-check = { $rules ->
        [one] { $name } can be applied: { $rules } rule from { $from } on
       *[other] { $name } can be applied: { $rules } rules from { $from } on
    }
warn-plan-margin = { $sku } can cost { $commission } of commission a unit, but brings in only { $margin }
warn-plan-margin-bonus = { $sku } can cost { $commission } of commission and { $bonus } of bonuses a unit, but brings in only { $margin }
warn-plan-margin-more = { $more ->
        [one] so can { $more } more product
       *[other] so can { $more } more products
    }
warn-plan-name-used = plan version { $version } has this name, too
warn-plan-before-start = orders paid before { $start }, the book's start, earn nothing
warn-plan-never-override-2 = this rule never wins: an override is a sponsor's, and sponsors are level 1
warn-plan-never-sponsor = this rule never wins: an override is a sponsor's, and { $code } is level 2
warn-plan-never-level = this rule never wins: { $code } is level { $level }
warn-plan-never-terminated = this rule never wins: { $code } is terminated
warn-plan-never-commissionable = this rule never wins: { $sku } earns no commission
warn-plan-never-uncategorised = this rule never wins: { $sku } has no category
warn-plan-never-category = this rule never wins: { $sku } has the category “{ $category }”
warn-plan-never-no-product = this rule never wins: no product has the category “{ $category }”
warn-plan-never-wide = this rule never wins: no product has the category “{ $category }”
    .hint = the steps of a category are parted by > as on an English keyboard: { $meant }
warn-plan-never-none-commissionable = this rule never wins: no product of the category “{ $category }” earns commission
warn-plan-never-shadowed = { $rules ->
        [one] this rule never wins: wherever it applies, the one in line { $lines } is more specific
       *[other] this rule never wins: wherever it applies, one of those in lines { $lines } is more specific
    }
warn-plan-no-team = this bonus is never won: level 2 has no team, and so no team sales
warn-plan-counts-twice = what { $days } brought counts twice: for intervals that ended before, and for the first one by this rule
    .hint = a plan with this rule from { $earliest } on counts everything once
warn-plan-counts-never = what { $days } brought counts for no interval: that of the plan before does not end under it
    .hint = a plan with this rule from { $earliest } on counts everything once
warn-plan-fixed = { $more ->
        [0] { $fixed } a unit is more than { $sku } is sold for ({ $price }); max_share cuts it
        [one] { $fixed } a unit is more than { $sku } ({ $price }) and { $more } more product are sold for; max_share cuts it
       *[other] { $fixed } a unit is more than { $sku } ({ $price }) and { $more } more products are sold for; max_share cuts it
    }
warn-plan-gap-direct = there is no direct rule: sales earn their sellers nothing
warn-plan-gap-override = there is no override rule: sales earn sponsors nothing
warn-plan-gap-sellers = no direct rule applies to any product on sale, for sellers whom the plan does not name
warn-plan-gap-level = no direct rule applies to any product on sale, for sellers of level { $level } whom the plan does not name
warn-plan-gap-sponsors = no override rule applies to any product on sale, for sponsors whom the plan does not name
warn-plan-gap-direct-products = { $more ->
        [0] no direct rule applies to { $skus }
       *[other] no direct rule applies to { $skus } and { $more } more
    }
warn-plan-gap-level-products = { $more ->
        [0] no direct rule applies to { $skus }, sold by level { $level }
       *[other] no direct rule applies to { $skus } and { $more } more, sold by level { $level }
    }
warn-plan-gap-override-products = { $more ->
        [0] no override rule applies to { $skus }
       *[other] no override rule applies to { $skus } and { $more } more
    }
warn-plan-no-cost = { $more ->
        [0] with base = "margin" what has no cost earns nothing, and its orders wait for one: { $skus }
       *[other] with base = "margin" what has no cost earns nothing, and its orders wait for one: { $skus } and { $more } more
    }
    .hint = fenrun product edit SKU --cost AMOUNT --from DATE
next-plan-check = next: fenrun plan apply { $file }
next-plan-check-supersede = next: fenrun plan apply { $file } --supersede
done-plan-already = { $file } is applied already, as version { $version }
done-plan-apply = { $orders ->
        [0] { $name } is version { $version } of the plan, from { $from } on
        [one] { $name } is version { $version } of the plan, from { $from } on; it reaches { $orders } recorded order and changes its commission by { $difference }
       *[other] { $name } is version { $version } of the plan, from { $from } on; it reaches { $orders } recorded orders and changes their commission by { $difference }
    }
note-plan-apply-dry = { $orders ->
        [0] { $name } would be version { $version } of the plan, from { $from } on; nothing was changed
        [one] { $name } would be version { $version } of the plan, from { $from } on; it would reach { $orders } recorded order and change its commission by { $difference }; nothing was changed
       *[other] { $name } would be version { $version } of the plan, from { $from } on; it would reach { $orders } recorded orders and change their commission by { $difference }; nothing was changed
    }
next-plan-apply = next: fenrun commission preview shows what it earns; fenrun plan show { $version } prints it
err-plan-none = no plan is in force now
    .hint = fenrun plan list shows all versions; fenrun plan apply applies one
err-plan-long = { $file } is longer than 1 MiB
    .hint = a plan is a short text; check the name of the file
col-version = Version
col-plan_name = Plan name
col-effective_from = From
col-effective_until = Until
col-rule_count = Rules
col-rounding = Rounding
col-hold_days = Hold days
col-max_share = Max share
col-superseded_by = Superseded by
col-applied_at = Applied
col-column = Column
col-message = Message
col-skus = SKUs
col-warning = Warning
col-warnings = Warnings
col-change = Change
col-part = Part
col-key = Key
col-before = Before
col-after = After
word-change-added = added
word-change-removed = removed
word-change-changed = changed
word-rule-of = { $role }: { $names }
word-part-plan = plan
word-part-rate = rate
word-part-bonus = bonus
word-part-contest = contest
word-part-payout = payout
help-plan-simulate = Replays a past period under another plan: what was paid, and what would have been
    .long =
        PLAN is a file, the number of an applied version, or current: the plan in force now. It is taken as
        if it had governed all of the period, whatever its first day. Nothing is written.
        The orders are those of distributors that were paid in the period and not cancelled. Then is what
        they earned: settled entries as they were settled, the others by the terms that hold now. Now is
        what the same orders earn under PLAN. Refunds to date are taken off both, and off the net sales.
        Bonuses and contests are those whose interval ended in the period. Where the plan in force then
        had a rule of the same name, metric and interval, what counted by it counts under PLAN, too.
        Shares are of net sales: of all by role, of the product's, of the distributor's own and the team's.
        Without --by people and JSON get everything, CSV and TSV one row for each distributor.
help-plan-simulate-arg-plan = The other plan
help-plan-simulate-arg-period = The period that is replayed
help-plan-simulate-arg-by = One table, with one row for each
ask-plan-simulate = Under which plan (a file, a version or current)?
ask-plan-simulate-period = Which past period?
title-plan-simulate = { $period } under { $name }
title-simulate-winners = { $more ->
        [0] Winners
       *[other] Winners ({ $shown } of { $all })
    }
title-simulate-losers = { $more ->
        [0] Losers
       *[other] Losers ({ $shown } of { $all })
    }
title-simulate-products = { $more ->
        [0] Products that differ
       *[other] Products that differ ({ $shown } of { $all })
    }
note-simulate-none = no orders of distributors were paid in { $period }: there is nothing to compare
note-simulate-from = { $name } begins on { $from }; here it governs all of { $period }
note-simulate-unsettled = { $unsettled ->
        [one] { $unsettled } of { $orders } orders is not wholly settled: “then” is what it earns by the terms of now
       *[other] { $unsettled } of { $orders } orders are not wholly settled: “then” is what they earn by the terms of now
    }
note-simulate-awaiting-then = { $awaiting ->
        [one] { $awaiting } of { $orders } orders waits for a cost: without it a product counts as nothing in “then”: { $products }
       *[other] { $awaiting } of { $orders } orders wait for a cost: without it a product counts as nothing in “then”: { $products }
    }
note-simulate-awaiting-now = { $awaiting ->
        [one] { $awaiting } of { $orders } orders waits for a cost under { $name }: without it a product counts as nothing in “now”: { $products }
       *[other] { $awaiting } of { $orders } orders wait for a cost under { $name }: without it a product counts as nothing in “now”: { $products }
    }
note-simulate-start = orders paid before the book's start, { $start }, are history and left out
err-plan-not-begun = { $period } has not begun: there is nothing to replay
    .hint = choose a period of the past
col-then = Then
col-now = Now
col-share_then = Share then
col-share_now = Share now
col-direct_then = Direct then
col-direct_now = Direct now
col-override_then = Override then
col-override_now = Override now
col-bonus_then = Bonus then
col-bonus_now = Bonus now
col-winners = Winners
col-losers = Losers
col-roles = Roles
word-role-bonus = bonus

# commission

err-statement-period = { $period } is not settled
    .hint = settled periods: { $known }; fenrun commission settle settles the next one
err-statement-none = nothing is settled yet
    .hint = fenrun commission settle settles the last month; fenrun commission preview shows it before
err-commission-distributor = there is no distributor “{ $code }”
    .hint = fenrun distributor list shows all codes

### product and stock

help-product = Products: what is sold, at what price, with what commission
help-product-add = Adds a product
    .long =
        With --stock it is stocked from now on; without it, and without any later movement, its stock
        is never checked: services and courses need none.
help-product-import = Imports products from a CSV or TSV file
    .long =
        Columns: sku, name, price; also category, spec, description, cost, stock, reorder_level,
        status, commissionable, image, link, in any order, with English or Chinese names.
        All rows or none, unless --skip-bad. Stock is read only for products that the row makes.
        Price, cost, category and commissionable of known products change with product edit.
help-product-list = Lists products as they are now
help-product-show = Shows a product and what held when
help-product-edit = Changes a product
    .long =
        Price, cost, category and commissionable are dated: orders keep what held when they were
        paid. What reaches back over recorded orders (category, commissionable, and the cost where a
        plan's base is the margin) shows what it changes and asks; settled orders are never changed.
        An empty text takes a value away: --spec ''.
help-product-price = Changes the price of a product from a day on
    .long =
        Orders keep the prices that they were recorded with; what is dated is what the product
        costs from then on, whichever of two dates was entered first.
help-product-archive = Takes a product off sale
    .long =
        It stays with all its history; product edit --status on_sale brings it back.
help-product-search = Finds products by a piece of sku, name, category or spec
help-stock = Stock: what is there, and what came and went
help-stock-in = Records units that came
help-stock-out = Records units that went, but for sales
help-stock-adjust = Corrects the stock by a signed difference
    .long =
        The quantity is what was counted less what the book says: 3 when three more are there, -2
        when two are missing.
help-stock-list = Lists the stock of every stocked product
help-stock-low = Lists products on sale at their reorder level or below; exit code 3 when there are any
help-stock-moves = Lists what came and went, of one product with its balance
help-arg-sku = The product
help-product-add-arg-sku = Its code: printable ASCII without spaces, up to 64
help-arg-price = What a unit is sold for
help-arg-cost = What a unit costs you
help-arg-category = The category: "Tea > Green"
help-arg-spec = Size, weight, packing
help-arg-description = What it is
help-arg-stock = So many units are there now
help-arg-reorder-level = Low stock: so many units or fewer
help-arg-status = Whether it is sold
help-arg-no-commission = It earns nobody any commission
help-arg-commissionable = Whether it earns commission
help-arg-image = Where a picture is
help-arg-link = Where its page is
help-arg-backorders = More may be sold than there is
help-product-edit-arg-from = From this day on [default: today]
help-product-price-arg-from = From this day on [default: today]
help-arg-covered-by = Only of this category or below it
help-arg-with-status = Only with this status
help-arg-wanted = A piece of text, in any case
help-arg-quantity = So many units
help-stock-adjust-arg-quantity = What was counted less what the book says: 3, -2
help-arg-reason = Why
help-arg-reference = Your own name for it: the same again changes nothing
value-category = CATEGORY
value-units = UNITS
value-url = URL
value-yes-no = YES|NO
value-sku = SKU
value-quantity = QUANTITY
value-status = STATUS
value-ref = REF
ask-product-sku = Which product (sku)?
ask-product-name = What is it called?
ask-product-price = What is it sold for?
ask-product-search = What are you looking for?
ask-stock-quantity = How many units?
ask-stock-difference = What was counted less what the book says?
err-product-nothing = nothing to change is given
    .hint = fenrun product edit --help shows what can be changed
err-product-from = --from dates only price, cost, category and commissionable
    .hint = leave --from out: other values change at once and for good
done-product-add = added { $sku } { $name }, not stocked
done-product-add-stock = added { $sku } { $name }, { $stock } on hand
done-product-already = { $sku } is so already; nothing was changed
done-product-edit = changed { $sku }: { $fields }
done-product-edit-from = changed { $sku }: { $fields }, from { $from } on
done-stock = { $sku } { $name }: { $quantity }, { $on_hand } on hand
done-stock-already = { $sku } { $name }: { $quantity } is recorded already; nothing was changed
note-product-add-dry = would add { $sku } { $name }; nothing was changed
note-product-edit-dry = would change { $sku }: { $fields }; nothing was changed
note-product-edit-dry-from = would change { $sku }: { $fields }, from { $from } on; nothing was changed
note-product-none = no product has “{ $wanted }” in its sku, name, category or spec
note-stock-dry = { $sku } { $name }: { $quantity } would leave { $on_hand } on hand; nothing was changed
note-won = bonuses and prizes that are won and not settled yet change by { $difference }
note-reached = { $orders ->
        [one] it reaches { $orders } recorded order and changes its commission by { $difference }
       *[other] it reaches { $orders } recorded orders and changes their commission by { $difference }
    }
next-product-add = next: fenrun stock in { $sku } records units that come, fenrun product show { $sku } shows it
next-product-edit = next: fenrun product show { $sku } shows what holds when
next-stock = next: fenrun stock moves { $sku } shows what came and went
col-category = Category
col-spec = Spec
col-description = Description
col-price = Price
col-cost = Cost
col-commissionable = Commission
col-status = Status
col-on_hand = On hand
col-reorder_level = Reorder at
col-backorders = Backorders
col-image = Image
col-link = Link
col-history = What held when
col-from = From
col-moved_at = Moved
col-balance = Balance
col-ref = Reference
row-dated-differs = the book has another value; fenrun product edit changes it from a day on
err-field-value = { $field } “{ $value }”: { $reason }
    .hint = correct it and run the command again; nothing was changed
err-product-unknown = the book knows no product { $sku }
    .hint = fenrun product list shows all of them, fenrun product search TEXT finds one
err-product-exists = product { $sku } is in the book already and differs in: { $fields }
    .hint = fenrun product edit { $sku } changes it
err-product-missing = a new product needs a { $field }
    .hint = give it with --{ $field }
err-product-settled = { $orders ->
        [one] this would change the terms of { $orders } settled order
       *[other] this would change the terms of { $orders } settled orders
    }
    .hint = the earliest day it may count from: --from { $earliest }
err-product-below-zero = { $on_hand } units on hand: backorders cannot end below 0
    .hint = first record what came with fenrun stock in, or correct it with fenrun stock adjust
err-stock-no-difference = a difference of 0 adjusts nothing
    .hint = give what was counted less what the book says: 3, or -2 when two are missing
err-stock-short = { $sku }: only { $on_hand } on hand, { $missing } too few
    .hint = record what came with fenrun stock in { $sku } { $missing }, or allow backorders with fenrun product edit { $sku } --backorders yes
err-stock-ref = --ref { $reference } is taken by another act: { $quantity } of { $sku }
    .hint = fenrun stock moves { $sku } shows it; choose another --ref
# payment files

err-payment-reference = “{ $reference }” cannot name payment files
    .hint = a batch is named by 1 to 24 letters and digits
err-payment-payer = { $key }: { $reason }
    .hint = set it with fenrun book set { $key } VALUE, then run the command again; no payment file was written
err-payment-currency = { $channel } takes { $takes } only, and the book has { $currency }: { $count ->
        [one] 1 item
       *[other] { $count } items
    }
    .hint = cancel the batch, give these distributors another channel with fenrun distributor edit CODE --channel, and create the batch again; no payment file was written
err-payment-item = { $item } ({ $distributor }, { $channel }): { $reason }
    .hint = cancel the batch, mend the account with fenrun distributor edit { $distributor } --account, --holder or --channel, and create the batch again; no payment file was written
err-payment-unwritten = the { $channel } file could not be made: { $detail }
    .hint = this is a mistake of fenrun, please report it; nothing was written
note-payment-wechat = WeChat batch files can only be uploaded by merchants who had batch transfers before 15 January 2025; newer merchants have none, pay these items one by one and confirm them by hand
row-payment-id = an item is named by 1 to 32 letters and digits
row-payment-repeated = another item of the batch has the same name
row-payment-nothing = there is nothing to pay
row-payment-too-much = one transfer moves at most { $most }
row-payment-no-account = there is no account number or name
row-payment-no-holder = there is no account holder
row-payment-no-holder-from = there is no account holder, who must be named from { $from } on
row-payment-character = the { $field } has { $character }, which the file cannot hold
row-payment-payer-character = { $character } is not possible in a SEPA file
row-payment-formula = the { $field } begins like a formula, and the file must hold it as it is
row-payment-too-long = the { $field } is longer than { $limit } characters
row-payment-unset = not set, but the payment file needs it
row-payment-bic = no BIC; it has 8 or 11 letters and digits: COBADEFFXXX
row-payment-appid = no appid; it has up to 32 letters and digits
row-payment-account-alipay = the account is neither an e-mail address nor a telephone number
row-payment-account-wechat = the account is no openid
row-payment-account-paypal = the account is neither an e-mail address nor a PayPal payer id
row-payment-account-wise = the account is no recipient id; the template of saved recipients that Wise offers for download has it
warn-account-card = the bank account of { $code } is as long as a card number, and its last digit does not fit: it may be mistyped
warn-account-form = payment files will not take this account of { $code }: { $reason }
warn-import-accounts = { $count ->
        [one] the payout account of { $code } may be mistyped or does not fit its channel; fenrun distributor show { $code } --reveal shows it
       *[other] { $count } payout accounts may be mistyped or do not fit their channel, the first that of { $code }; fenrun distributor show { $code } --reveal shows it
    }
row-iban-form = no IBAN; it has two letters, two digits and up to 30 letters and digits
row-iban-length = mistyped: { $found } characters, an IBAN of this country has { $expected }
row-iban-check = mistyped: the check digits of the IBAN do not fit
row-iban-outside = an IBAN of a country that SEPA does not reach

### audit

err-value-head = “{ $value }” is no head for { $arg }
    .hint = a head is what fenrun audit head prints: a number, a colon, 64 hexadecimal digits
note-audit-unbroken = the audit chain is unbroken: { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, head { $head }
warn-audit-hash = row { $height } of the audit log is not as it was written: it, or a row before it, was edited or inserted
warn-audit-gap = row { $height } of the audit log is missing
warn-audit-ends = the audit log ends at row { $end }, the head kept elsewhere is row { $kept }: an older copy was restored, or the end was cut off
warn-audit-differs = row { $height } of the audit log is not the one kept elsewhere: the log was rewritten
next-audit-broken = next: keep this file, compare it with your backups, and go on from the last good one
col-height = Row
col-recorded_at = Recorded
col-corrected_by = Corrected by
col-revisions = Revisions
col-operator = Who
col-act = Act
col-command = Command
col-effect = Effect

### imports

help-arg-skip-bad = Takes the good rows although others are bad
help-arg-rejects = Where the bad rows go, with their reasons
help-arg-update = Also takes over names, notes and addresses of what is known
help-arg-expect-rows = Refuses the file unless it has so many rows
help-arg-expect-total = Refuses the file unless its amounts add up to this
value-amount = AMOUNT
ask-import-file = Which file? (- is stdin)
err-value-amount = “{ $value }” is no amount for { $arg }
    .hint = amounts are plain numbers with the decimals of the currency: 1234.50
word-comma = ,{" "}
word-shares = { $difference } ({ $shares })
word-besides-cost = {" "}(but { $count } waiting for a cost: what is earned is unknown)
word-besides-won = {" "}and bonuses and prizes not settled yet by { $difference }
word-shares-more = … and { $count } more
word-import-added = { $count } added
word-import-advanced = { $count } moved on
word-import-updated = { $count } updated
word-import-unchanged = { $count } unchanged
word-import-rejected = { $count } rejected
word-import-products = { $count ->
        [one] { $count } product made on the way
       *[other] { $count } products made on the way
    }
word-import-nothing = nothing in it
word-import-total = total { $total }
done-import = { $rows ->
        [one] { $file }: { $rows } row: { $parts }
       *[other] { $file }: { $rows } rows: { $parts }
    }
note-import-dry = { $rows ->
        [one] { $file }: { $rows } row: { $parts }; this was a dry run, nothing was changed
       *[other] { $file }: { $rows } rows: { $parts }; this was a dry run, nothing was changed
    }
note-import-refunds = { $count ->
        [one] { $count } row gives back what an order sold, { $amount }
       *[other] { $count } rows give back what orders sold, { $amount }
    }{ $unchanged ->
        [0] {""}
       *[other] ; { $unchanged } unchanged
    }
note-import-unread = columns that are not read: { $columns }
note-import-other-case = { $count ->
        [one] { $count } code differs from the book's only in case and means that one
       *[other] { $count } codes differ from the book's only in case and mean those
    }
note-import-invisible = { $count ->
        [one] { $count } invisible character was taken out of a name
       *[other] { $count } invisible characters were taken out of names
    }
note-import-words = { $count ->
        [one] { $count } has another name or other words in the book; --update takes over those of the file
       *[other] { $count } have other names or words in the book; --update takes over those of the file
    }
note-import-pending = { $count ->
        [one] { $count } order without dates and status was taken as pending
       *[other] { $count } orders without dates and status were taken as pending
    }
note-earns-not-paid = { $count ->
        [one] { $count } order earns nothing: it is not paid, or it ended
       *[other] { $count } orders earn nothing: they are not paid, or they ended
    }
note-earns-no-seller = { $count ->
        [one] { $count } order earns nothing: nobody sold it
       *[other] { $count } orders earn nothing: nobody sold them
    }
note-earns-before-start = { $count ->
        [one] { $count } order earns nothing: it was paid before the book's start
       *[other] { $count } orders earn nothing: they were paid before the book's start
    }
note-earns-no-plan = { $count ->
        [one] { $count } order earns nothing yet: no plan was in force when it was paid
       *[other] { $count } orders earn nothing yet: no plan was in force when they were paid
    }
note-earns-self-purchase = { $count ->
        [one] { $count } order earns nothing: the seller bought it, and the plan pays nothing for that
       *[other] { $count } orders earn nothing: their sellers bought them, and the plan pays nothing for that
    }
note-earns-not-approved = { $count ->
        [one] { $count } order earns nothing: the seller was not approved when it was paid
       *[other] { $count } orders earn nothing: the seller was not approved when they were paid
    }
warn-import-rejects = { $count } rejected ({ $rows } rows, with their reasons in { $file })
warn-import-rejected = { $count } rejected ({ $rows } rows)
row-count = { $count } × { $reason } ({ $place })
help-commission = Commission: settled, pending, and why
help-commission-settle = Closes a period and states what everybody earned
    .long =
        Settles everything whose hold is over by the end of the period, once: a settled period stays as
        it is, and settling it again changes nothing. What is not settled is listed with its reason.
help-commission-preview = Shows the settlement as it would be today
    .long =
        Everything that has matured, and the bonuses and contests that run as if they ended now: their
        intervals are not over, so these amounts still change. --standings shows who stands where in
        them, what it would win, and how much is missing to the next step; in a contest, to draw level
        with the next who wins more. Of all distributors those of whom nothing counts are left out.

        Columns: period, distributor, name, level, opening, direct, override, bonus, clawback, adjustment, net,
        payouts, closing
        With --standings: rule, kind, period, distributor, name, metric, measured, rank, amount, next_step,
        missing, next_pays
help-commission-preview-arg-standings = Who stands where in running bonuses and contests, and the next step
help-commission-statement = Prints the statements of a settled period, as often as wanted
help-commission-entries = Lists every amount that was earned, line by line
    .long =
        --period lists the entries of a settled period, --pending what is not settled yet, --all both.
help-commission-pending = Lists what is earned and not settled yet, and why
help-arg-period = The period: 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-15
help-commission-settle-arg-period = The period: 2026-10, 2026-Q4, 2026-10-01..2026-10-15 [default: the last one that has ended]
help-commission-statement-arg-period = The settled period [default: the last one settled]
help-arg-distributor = Only this distributor
help-arg-catch-up = Settles the periods before it as well, one by one
help-arg-expect = Refuses to settle anything but what --dry-run showed with this digest
help-arg-pending = What is not settled yet
help-arg-all = Settled and pending entries
value-period = PERIOD
value-code = CODE
value-digest = DIGEST
err-entries-which = which entries?
    .hint = give --period with a settled period, --pending or --all
title-statements = Statements { $period }
title-preview = As it would be settled now: { $period }
title-standings = Running bonuses and contests, as they stand
title-settlement = Settlement { $period }
word-total = Total
word-reason-in-hold = in hold
word-reason-not-completed = not completed
word-reason-suspended = suspended
word-reason-after-sale = refund asked for
word-reason-order-held = order held
word-reason-unknown-cost = cost unknown
word-reason-mature = next settlement
word-reason-owed = owed now
word-reason-negative-balance = negative balance
word-reason-account-cooling = account just changed
word-reason-reserved = kept back
word-reason-below-minimum = below the minimum
word-reason-no-account = no payout account
done-settle = { $period } is settled: { $statements ->
        [one] { $statements } statement
       *[other] { $statements } statements
    }, { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, net { $net }
done-settle-already = { $period } is settled already; nothing was changed
note-settle-dry = { $period } would be settled; nothing was changed. --expect { $digest } settles exactly this
next-settle = next: fenrun commission statement --period { $period }
note-preview = { $entries ->
        [one] { $entries } entry is mature; nothing was changed
       *[other] { $entries } entries are mature; nothing was changed
    }
note-standings-none = no bonus and no contest is running, or nothing counts in them yet
note-preview-open = not in it: { $parts }; fenrun commission pending says whose, and until when
warn-awaiting-cost = { $orders ->
        [one] { $orders } paid order (net sales { $sales }) waits for a cost, what it earns is unknown: { $products }
       *[other] { $orders } paid orders (net sales { $sales }) wait for a cost, what they earn is unknown: { $products }
    }
word-awaited-cost = { $sku } from { $since }
word-awaited-more = … and { $count } more
next-awaiting-cost = next: fenrun product edit { $sku } --cost AMOUNT --from { $since }
note-preview-running = { $running } of it is won if running bonuses and contests end as they stand: --standings shows them
warn-without-plan = { $orders ->
        [one] { $orders } paid order waits for a plan that reaches back to it
       *[other] { $orders } paid orders wait for a plan that reaches back to them
    }
col-period = Period
col-distributor = Distributor
col-name = Name
col-level = Level
col-opening = Opening
col-direct = Direct
col-override = Override
col-bonus = Bonus
col-clawback = Clawback
col-adjustment = Adjustment
col-net = Net
col-payouts = Payouts
col-closing = Closing
col-digest = Digest
col-statements = Statements
col-entries = Entries
col-not_settled = Not settled
col-awaiting_cost = Waiting for a cost
col-orders_awaiting_cost = Orders waiting for a cost
col-sales_awaiting_cost = Their net sales
col-since = First paid
col-not_payable = Not payable
col-reason = Reason
col-amount = Amount
col-until = Until
col-matures = Matures
col-entry = Entry
col-kind = Kind
col-role = Role
col-order_no = Order
col-line = Line
col-sku = SKU
col-base = Base
col-rate = Rate
col-fixed = Fixed
col-quantity = Quantity
col-reverses = Reverses
col-plan = Plan
col-earned_at = Earned
col-matures_at = Matures
col-settled_in = Settled in

### order

help-order-list = Lists orders, in the order in which they were recorded
help-order-list-arg-distributor = Only those sold by this distributor
help-order-list-arg-member = Only those bought by this member
help-order-list-arg-status = Only those that stand here
help-order-list-arg-from = Only those placed on this day or later
help-order-list-arg-to = Only those placed up to this day, included
help-order-show = Shows one order, line by line, and what it earns whom
col-member = Member
col-refunded = Refunded
col-total = Total
col-placed_at = Placed
col-shipped_at = Shipped
col-cancelled_at = Cancelled
col-coupon = Coupon
col-coupon_amount = Coupon amount
col-order_discount = Order discount
col-points_used = Points used
col-points_amount = Points amount
col-tax = Tax
col-carrier = Carrier
col-tracking_no = Tracking number
col-recipient = Recipient
col-address = Address
col-note = Note
col-settled = Settled
col-earns = What it earns
name-pending = pending
name-half-month = half a month
name-month = month
name-quarter = quarter
name-paid = paid
name-shipped = shipped
name-completed = completed
name-cancelled = cancelled
name-order = the order
name-none = nobody
name-direct = direct
name-override = override
name-not_paid = it is not paid
name-ended = it was cancelled or corrected
name-no_seller = nobody sold it
name-before_start = paid before the start of the book
name-no_plan = no plan was in force when it was paid
name-self_purchase = the seller bought it, and the plan pays nothing for that
name-seller_not_approved = the seller was not approved when it was paid
help-order-record = Records one order
    .long =
        The same content again is "already recorded"; other content of a recorded order is
        refused, but it moves on when a date, carrier or tracking number is new. An order
        without a date is pending; a later date implies the earlier ones.
help-order-record-arg-distributor = Who sold it, by code [default: nobody]
help-order-record-arg-member = Who bought it, by code
help-order-record-arg-note = Anything worth remembering
help-order-record-arg-carrier = The carrier
help-order-record-arg-phone = Telephone number of the recipient
help-order-pay = Says that an order was paid: its stock leaves
help-order-ship = Says that an order was handed to the carrier
help-order-complete = Says that an order is done: the hold of its commission begins
help-order-cancel = Gives a pending or paid order up: its stock comes back, nobody earns
    .long =
        What the order has earned and is not settled is never written; what is settled is taken back in
        full, at the moment of the cancellation. A shipped order ends by a refund.
help-arg-held = Only those that are held
col-held_since = Held since
col-held_because = Held because
col-dated_at = Dated
col-adjustments = Adjustments
name-write_off = write-off
name-goodwill = goodwill
help-order-hold = Holds an order: what it earned and was not settled waits
    .long =
        While an order is held, no settlement takes what it earned; commission pending shows it as held.
        What is settled already stays settled. fenrun order release ends the hold.
help-order-release = Releases an order that is held: the next settlement takes what has matured
ask-order-hold-reason = Why is it held?
done-order-hold = { $order } is held: { $reason }
done-order-hold-already = { $order } is held already: { $reason }
note-order-hold-dry = { $order } would be held: { $reason }; this was a dry run, nothing was changed
next-order-hold = next: fenrun order release { $order }
done-order-release = { $order } is released
done-order-release-already = { $order } is not held; nothing was changed
note-order-release-dry = { $order } would be released; this was a dry run, nothing was changed
next-order-release = next: fenrun commission explain { $order }
err-order-held = { $order } is held already, for another reason: { $reason }
    .hint = release it first: fenrun order release { $order }
err-order-hold-cancelled = { $order } was cancelled at { $at }: it earns nothing that could be held
    .hint = fenrun commission explain { $order } shows what was taken back
err-order-hold-settled = all that { $order } earned is settled: nothing is left to be held
    .hint = take commission back by a refund: fenrun refund record, or by hand: fenrun commission adjust
help-order-correct = Corrects what decides the money of an order: seller, lines, prices
    .long =
        Everything that is not said stays as it is recorded; --line says all lines anew, and an empty
        text takes a value away: --distributor ''. The wrong version is kept: fenrun order show
        'NUMBER 1'. Terms are those of the moment of payment. What is settled is never changed: the
        next settlement reverses it in full and pays the right version.
help-arg-order-no = The order number
help-arg-lines = SKU:QUANTITY[:PRICE[:DISCOUNT]]; without a price that of the product then; repeatable
help-arg-placed-at = When it was placed [default: now, or when it was paid]
help-arg-paid-at = When it was paid
help-arg-shipped-at = When it was handed to the carrier
help-arg-completed-at = When it was done
help-arg-cancelled-at = When it was given up
help-arg-coupon = The coupon's name; with --coupon-amount
help-arg-coupon-amount = What the coupon takes off
help-arg-order-discount = What is taken off the whole order
help-arg-shipping = What the customer pays for shipping; earns nothing
help-arg-tax = Tax on top; earns nothing
help-arg-carrier = The carrier
help-arg-tracking = The carrier's number
help-arg-recipient = Who gets it
help-arg-address = Where it goes
value-line = LINE
value-order-no = ORDER_NO
word-nobody = nobody
word-order-line = line { $line }: { $problem }
ask-order-no = Which order number?
ask-order-line = What is sold (SKU:QUANTITY:PRICE)?
ask-order-product = Which product?
ask-order-quantity = How many?
ask-order-price = At what price?
ask-order-more = Another product?
ask-order-distributor = Who sold it?
done-order-record = recorded { $order }: { $total }
done-order-advance = { $order } moved on
done-order-already = { $order } is recorded already: { $total }
done-order-pay = { $order } was paid at { $at }
done-order-ship = { $order } was shipped at { $at }
done-order-complete = { $order } was completed at { $at }
done-order-cancel = { $order } was cancelled at { $at }
done-order-pay-already = { $order } is paid already, at { $at }
done-order-ship-already = { $order } is shipped already, at { $at }
done-order-complete-already = { $order } is completed already, at { $at }
done-order-cancel-already = { $order } is cancelled already, at { $at }
note-order-record-dry = { $order } would be recorded: { $total }; this was a dry run, nothing was changed
note-order-advance-dry = { $order } would move on; this was a dry run, nothing was changed
note-order-pay-dry = { $order } would be paid at { $at }; this was a dry run, nothing was changed
note-order-ship-dry = { $order } would be shipped at { $at }; this was a dry run, nothing was changed
note-order-complete-dry = { $order } would be completed at { $at }; this was a dry run, nothing was changed
help-order-correct-arg-distributor = Who sold it; '' for nobody
done-order-correct = { $order } is corrected: { $total }; what it earns changes by { $difference }
done-order-correct-already = { $order } is recorded like that already
note-order-correct-dry = { $order } would be corrected: { $total }; what it earns would change by { $difference }; this was a dry run, nothing was changed
note-order-correct-settled = { $settled ->
        [one] one settled entry is reversed in full by the next settlement, and earned anew
       *[other] { $settled } settled entries are reversed in full by the next settlement, and earned anew
    }
next-order-correct = next: fenrun order show { $order }
ask-order-correct-reason = Why is it corrected?
err-order-correct-refunded = { $order } has refunds: it cannot be corrected any more
    .hint = record the difference as a refund, or as an adjustment: fenrun commission adjust
err-order-correct-nothing = nothing is said that { $order } should be corrected to
    .hint = give --distributor, --line or an amount: fenrun order correct --help
note-order-cancel-dry = { $order } would be cancelled at { $at }; this was a dry run, nothing was changed
note-order-words = other words are not taken over: fenrun order import --update does that
note-order-not-paid = it earns nothing: it is not paid, or it ended
note-order-no-seller = it earns nothing: nobody sold it
note-order-before-start = it earns nothing: it was paid before the book's start
note-order-self-purchase = it earns nothing: the seller bought it, and the plan pays nothing for that
note-order-not-approved = it earns nothing: the seller was not approved when it was paid
warn-order-no-plan = it earns nothing yet: no plan was in force when it was paid
next-order-pending = next: fenrun order pay { $order }, when the money is there
next-order-paid = next: fenrun order ship { $order }, when it leaves
next-order-shipped = next: fenrun order complete { $order }, when it has arrived
next-order-completed = next: fenrun commission explain { $order } shows what it earns whom
next-order-cancelled = next: fenrun order show { $order }
err-order-unknown = the book has no order “{ $order }”
    .hint = fenrun order list shows all orders
err-order-distributor = the book has no distributor “{ $code }”
    .hint = fenrun distributor list shows all distributors
err-order-line = “{ $value }” is no line of an order
    .hint = a line looks like TEA-1:2 or TEA-1:2:90.00 or TEA-1:2:90.00:5.00
err-order-no-lines = the order “{ $order }” has no line
    .hint = give at least one --line SKU:QUANTITY
err-order-bad = nothing was done about { $order }
    .hint = mend these values and try again
err-order-differs = { $order } is in the book, and otherwise
    .hint = what decides money in a recorded order does not change; fenrun order show { $order } shows it
err-order-paid = { $order } was paid at { $at }, and that does not change
    .hint = leave --paid-at out, or give the same moment
err-order-shipped = { $order } was shipped at { $at }, and that does not change
    .hint = leave --shipped-at out, or give the same moment
err-order-completed = { $order } was completed at { $at }, and that does not change
    .hint = leave --completed-at out, or give the same moment
err-order-cancelled-then = { $order } was cancelled at { $at }, and that does not change
    .hint = leave --cancelled-at out, or give the same moment
err-order-cancelled = { $order } was cancelled at { $at } and cannot move on
    .hint = record what was sold instead as a new order
err-order-cancel-shipped = { $order } is shipped and can no longer be cancelled
    .hint = a shipped order ends by a refund
help-order = Orders: record, import, list and move them on
help-order-import = Imports an order file
    .long =
        One row per line, the rows of an order together; the order's own columns stand on its
        first row. Columns: order_no, sku, quantity, unit_price, and optionally placed_at,
        paid_at, shipped_at, completed_at, cancelled_at, status, distributor, member,
        line_discount, order_discount, coupon, coupon_amount, points_used, points_amount,
        shipping, tax, carrier, tracking_no, recipient, phone, address, note.
        A known order moves on when the file has a new date, carrier or tracking number; the
        same content again changes nothing; what decides money never changes by import.
        Files of others are read with --map: a TOML file with name, kind = "orders" and a table
        “columns” from our columns (also product_name) to theirs; optionally “constants”,
        value tables “values.COLUMN”, first_row_decides, create_products, whole_numbers = “these
        columns write 17850 as 17850.0”, and “refund” rules (column, prefix, and match =
        columns by which their order is found) for rows that give back what was sold, and “reject”
        rules (column, prefix, because = "cancellation" or "correction") for rows that are no orders.
        docs/maps.md explains it.
        Built-in maps: online-retail; they are also recognised by the column names.
help-arg-create-products = Makes products that the book does not know
help-arg-map = Reads a foreign file: a map file, or the name of a built-in map
help-arg-distributor-from = Attributes orders by a table (value,distributor) over a column of the file
value-map = FILE|NAME
value-from-table = COLUMN=FILE
err-value-from-table = “{ $value }” is no table for { $arg }
    .hint = write the file's column and the table: Country=countries.csv
next-order-import = next: fenrun commission preview shows what the orders earn
err-import-apart = the rows of an order stand apart, so the good rows cannot be told from the bad ones; nothing was written
    .hint = sort the file by order number and import it again
row-lines = { $count ->
        [one] the book has { $count } line
       *[other] the book has { $count } lines
    }
help-commission-adjust = Adds an amount to what a distributor is owed, or takes one away
    .long =
        The next settlement takes it, whatever period its day lies in. A write_off gives up a debt or a
        small credit, goodwill gives without owing. --ref makes it repeatable: the same again changes
        nothing, and without it the same amount twice on one day asks.
help-commission-adjust-arg-amount = How much; negative is taken away
help-commission-adjust-arg-reason = Why; it stands in the book and is shown by explain
help-commission-adjust-arg-kind = What it is
help-commission-adjust-arg-date = From when it counts [default: today]
value-kind = KIND
ask-adjust-amount = How much?
ask-adjust-reason = Why?
done-adjust = { $code } { $name }: { $amount }, dated { $day }
done-adjust-already = { $code } { $name }: { $amount }, dated { $day }, is recorded already; nothing was changed
note-adjust-dry = { $code } { $name } would be adjusted by { $amount }, dated { $day }; this was a dry run, nothing was changed
next-adjust = next: fenrun commission pending --distributor { $code }
err-adjust-nothing = an amount of 0 adjusts nothing
    .hint = give what is to be added, or a negative amount
err-adjust-goodwill = goodwill gives: its amount is above 0
    .hint = take something away with --kind adjustment
err-adjust-future = { $day } is still to come
    .hint = record it when the day has come, or leave --date out
err-adjust-before-start = { $day } is before the book began
    .hint = what was owed then is the opening balance; give a later --date
err-adjust-ref = --ref { $reference } is taken by another adjustment: { $code } { $amount }, { $reason }
    .hint = give another --ref, or repeat that one exactly
value-order = ORDER
value-entry = ENTRY
word-status-pending = pending
word-status-paid = paid
word-status-shipped = shipped
word-status-completed = completed
word-status-cancelled = cancelled
word-rounding-half-up = half up
word-rounding-half-even = half to even
word-rounding-down = down
word-role-direct = direct
word-role-override = override
word-attributed-order = the order itself
word-attributed-coupon = the owner of the coupon
word-attributed-binding = the member's binding
word-attributed-none = nobody
word-selector-distributor = the winner names the distributor
word-selector-sku = the winner names the SKU
word-selector-category = the winner names a deeper category
word-selector-grade = the winner names the grade
word-selector-level = the winner names the level
word-rule-won = won
word-settled = settled
word-kind-commission = commission
word-kind-clawback = clawback
word-kind-adjustment = adjustment
word-kind-write-off = write-off
word-kind-goodwill = goodwill
word-fate-ended = never: the order ended before
word-taken-nothing = nothing to take back
word-reversal-refund = refund
word-reversal-cancellation = cancellation
word-reversal-correction = correction
col-clawbacks = What is taken back
col-reversed_for = Reversed for
col-refunded_to_date = Refunded to date
col-reversed_to_date = To be reversed
col-reversed_before = Reversed before
word-kind-opening = opening balance
word-nothing-not-paid = it is not paid
word-nothing-ended = it ended before anything of it was settled
word-nothing-no-seller = a direct sale: nobody sold it
word-nothing-before-start = paid before the start of the book
word-nothing-no-plan = no plan governs the day of payment
word-nothing-seller-not-approved = the seller was not approved at payment
word-nothing-self-purchase = the seller bought it, and the plan pays nothing for that
word-nothing-not-commissionable = nothing: the product earns no commission
word-nothing-net-zero = nothing: the net is 0
word-nothing-unknown-cost = nothing yet: the plan pays of the margin, and the cost was not known
word-nothing-base-zero = nothing: no margin is left
word-nothing-no-sponsor = nothing: the seller has no sponsor
word-nothing-sponsor-not-approved = nothing: the sponsor was not approved at payment
word-nothing-no-rule = nothing: no rule applies
word-nothing-no-difference = nothing: the sponsor's own direct rate is not above the seller's
word-nothing-pays-zero = nothing: the rule pays 0
word-nothing-rounded-to-zero = nothing: rounded to 0
word-nothing-cut-to-zero = nothing: cut to 0 by the cap
col-paid_at = Paid
col-completed_at = Completed
col-sponsor = Sponsor
col-attributed_by = Attributed by
col-earns_nothing = Earns nothing
col-seller = Seller
col-rules = Which rules apply
col-lines = How the net came about
col-calculation = What each line earns
col-settlement = What became of it
col-unit_price = Price
col-gross = Gross
col-line_discount = Line discount
col-coupon_share = Coupon
col-order_discount_share = Order discount
col-points_share = Points
col-rule = Rule
col-verdict = Verdict
col-because = Because
col-exact = Exact
col-rounded = Rounded
col-cap = Cap
col-state = State
### refund

help-refund = Refunds: money that goes back to customers
help-refund-record = Records a refund: the money was given back
    .long =
        AMOUNT is goods money; shipping is given back with --shipping and never touches commission.
        Without --line and --sku the amount is spread over all lines by what is left of each, with
        --sku over the lines of that product. More than what is left is refused. What the lines earned is
        taken back in proportion, direct and override, from those who earned it.
        The same content again is "recorded already"; a refund that was requested is approved by it.
help-refund-request = Opens an after-sale case: somebody asks for a refund
    .long =
        Until it is approved or rejected, the unsettled commission of its order waits.
help-refund-approve = Approves a requested refund: the money was given back
help-refund-reject = Rejects a requested refund: commission waits for it no longer
help-refund-import = Imports a refund file
    .long =
        One row per refund. Columns: refund_no, order_no, amount, and optionally refunded_at, line, sku,
        quantity, restock, shipping, reason, or their Chinese names. restock is how many units go
        back to the shelf, or yes for all of quantity. A refund that was requested is approved by its row;
        the same content again changes nothing; other content of a known refund is a bad row.
help-refund-list = Lists refunds, in the order in which they were recorded
help-refund-list-arg-distributor = Only those of orders sold by this distributor
help-refund-list-arg-from = Only those given back, or asked for, on this day or later
help-refund-list-arg-to = Only those given back, or asked for, up to this day, included
help-refund-list-arg-status = Only those that stand here
help-refund-list-arg-order-no = Only those of this order
help-refund-show = Shows one refund, and what it takes from which lines
help-arg-refund-no = The refund's number, unique
help-arg-amount = Goods money that goes back
help-arg-refunded-at = When the money was given back [default: now]
help-arg-requested-at = When it was asked for [default: now]
help-arg-of-line = Only for this line of the order, by its number
help-arg-of-sku = Only for the lines of this product
help-arg-restock = How many units go back to the shelf
help-refund-record-arg-shipping = Shipping that goes back as well
help-refund-request-arg-shipping = Shipping that is to go back as well
value-refund-no = REFUND_NO
ask-refund-no = Which refund number?
ask-refund-amount = How much goods money goes back?
title-refund = Refund { $refund }
word-refund-takes = { $role } { $amount } of { $code }
done-refund-approve = { $refund }: { $amount } of { $order } is refunded
done-refund-request = { $refund }: a refund of { $amount } of { $order } is asked for; its unsettled commission waits
done-refund-reject = { $refund }: the refund of { $amount } of { $order } is rejected
done-refund-approved-already = { $refund } is recorded already: { $amount } of { $order }
done-refund-requested-already = { $refund } is asked for already: { $amount } of { $order }
done-refund-rejected-already = { $refund } is rejected already: { $amount } of { $order }
note-refund-approve-dry = { $refund }: { $amount } of { $order } would be refunded; nothing was changed
note-refund-request-dry = { $refund }: a refund of { $amount } of { $order } would be asked for; nothing was changed
note-refund-reject-dry = { $refund }: the refund of { $amount } of { $order } would be rejected; nothing was changed
note-refund-takes-nothing = it takes no commission back
note-refund-takes-settled = with the next settlement it takes back: { $parts }
note-refund-takes-pending = it takes off what is not settled yet: { $parts }
next-refund = next: fenrun refund show { $refund }
next-refund-request = next: fenrun refund approve { $refund }, or fenrun refund reject { $refund }
next-refund-import = next: fenrun commission preview shows what the refunds take back
err-refund-unknown = the book has no refund “{ $refund }”
    .hint = fenrun refund list shows all refunds
err-refund-bad = nothing was done about the refund { $refund }
    .hint = mend these values and try again; fenrun order show { $order } shows what is left of its lines
err-refund-no-order = nothing was done about the refund { $refund }: there is no order “{ $order }”
    .hint = fenrun order list shows all orders
err-refund-differs = the refund { $refund } is in the book, and otherwise
    .hint = a refund never changes: give a new one a number of its own; fenrun refund show { $refund } shows it
err-refund-approved = the refund { $refund } was approved, as of { $at }, and that does not change
    .hint = fenrun refund show { $refund } shows it
err-refund-rejected = the refund { $refund } was rejected at { $at }, and that does not change
    .hint = record what is given back after all under a new number
err-refund-update = --update has nothing to take over here: a refund never changes
    .hint = leave --update out
col-refund_no = Refund
col-refunded_at = Given back
col-restock = Restocked
col-parts = What it gives back of which line
col-refunds = Refunds
col-restocked = Restocked
name-requested = requested

### distributors

help-distributor = Who sells, under whom, and where each one stands
help-distributor-add = Adds a distributor, approved at once
    .long =
        Level 2 exactly when --sponsor is given, level 1 otherwise. Approved from
        --joined-at, else since always. The same again changes nothing.
help-distributor-apply = Takes the application of somebody who wants to be a distributor
    .long =
        Nobody earns before the application is granted: distributor approve. Who was
        rejected applies again with the code alone.
help-distributor-import = Adds distributors from a CSV or TSV file
    .long =
        Columns: code, name; also sponsor, status, joined_at, phone, email, kind,
        id_number, channel, account, holder, joining_fee, opening_balance, grade. Level 2
        exactly when sponsor is filled; sponsors may come later in the file. Without
        status everybody is approved, from joined_at or since always; suspended,
        rejected and terminated count from now. --update takes names, phones and e-mail
        addresses of known distributors; nothing else of them changes by import.
help-distributor-list = Lists distributors as they stand now
help-distributor-show = Shows one distributor with everything that ever held
help-distributor-edit = Mends name, phone, e-mail, kind or ID number, or sets the payout account
    .long =
        An empty value takes a phone, an e-mail address or an ID number away. A new
        account is the one in use from now on, the old ones are kept. Code, level and
        sponsor are not edited.
help-distributor-account = Records where payouts to a distributor go from now on
ask-distributor-channel = By which way?
ask-distributor-account = Which account there?
done-distributor-account = payouts to { $code } go by { $channel } from now on
done-distributor-account-already = payouts to { $code } go there already; nothing was changed
note-distributor-account-dry = payouts to { $code } would go by { $channel }; nothing was changed
note-distributor-account-waits = the account was changed: nothing is paid there until { $until }
help-distributor-tree = Shows level-1 distributors with their teams
help-distributor-approve = Grants an application
help-distributor-reject = Turns an application down
help-distributor-suspend = Suspends a distributor: no earning, settlement or payout until reinstated
help-distributor-reinstate = Lets a suspended distributor earn again
help-distributor-terminate = Ends it for good; what was earned stays
help-arg-code = The distributor's code: letters, digits, _ - .
help-arg-sponsor = The sponsor's code
help-distributor-list-arg-sponsor = Only the team of this sponsor
help-arg-level = Only this level
help-arg-state = Only those in this state
help-arg-reveal = Shows personal data in full; the audit log keeps who did it
help-arg-joined-at = Approved from this moment [default: since always]
help-distributor-apply-arg-joined-at = Joined at this moment
help-arg-phone = Telephone number
help-arg-email = E-mail address
help-arg-kind = Person or business
help-arg-id-number = ID number of a person, or social credit code of a business
help-arg-channel = How money reaches the distributor
help-arg-account = The account there
help-arg-holder = Whose account it is [default: the distributor's name]
help-arg-joining-fee = What was taken for joining
help-arg-opening-balance = What you owed when the book began; negative: what you were owed
help-distributor-approve-arg-from = Approved from 00:00 of this day [default: today]
help-distributor-reject-arg-from = Rejected from this moment [default: now]
help-distributor-suspend-arg-from = Suspended from this moment [default: now]
help-distributor-reinstate-arg-from = Earns again from 00:00 of this day [default: today]
help-distributor-terminate-arg-from = Terminated from this moment [default: now]
help-arg-confirm = The code once more: it is for good
value-number = NUMBER
word-always = always
word-no-sponsor = nobody (level 1)
word-no-reason = none
word-nothing = nothing
ask-distributor = Which distributor?
ask-distributor-code = Code of the distributor
ask-distributor-name = Name of the distributor
ask-distributor-sponsor = Under whom?
ask-distributor-terminate = This is for good. Type the code once more
ask-reason = Why? (for the record)
done-distributor-add = { $code } is added at level { $level }
done-distributor-apply = { $code } has applied, at level { $level }
done-distributor-again = { $code } has applied again
done-distributor-already = { $code } is there already; nothing is changed
done-distributor-unchanged = { $code } is so already; nothing is changed
done-distributor-edit = { $code } is changed: { $fields }
done-distributor-step =
    { $orders ->
        [0] { $code } is { $state } from { $from }
        [one] { $code } is { $state } from { $from }; the commission of 1 recorded order changes by { $difference }
       *[other] { $code } is { $state } from { $from }; the commission of { $orders } recorded orders changes by { $difference }
    }
done-distributor-step-already = { $code } is { $state } already; nothing is changed
note-distributor-add-dry = { $code } would be added at level { $level }; nothing is changed
note-distributor-apply-dry = { $code } would have applied, at level { $level }; nothing is changed
note-distributor-again-dry = { $code } would have applied again; nothing is changed
note-distributor-edit-dry = { $code } would be changed: { $fields }; nothing is changed
note-distributor-step-dry =
    { $orders ->
        [0] { $code } would be { $state } from { $from }; nothing is changed
        [one] { $code } would be { $state } from { $from }, and the commission of 1 recorded order would change by { $difference }; nothing is changed
       *[other] { $code } would be { $state } from { $from }, and the commission of { $orders } recorded orders would change by { $difference }; nothing is changed
    }
note-distributor-team-suspended =
    { $team ->
        [one] 1 distributor has { $code } as sponsor: what it sells from { $from } until { $code } is reinstated earns no override
       *[other] { $team } distributors have { $code } as sponsor: what they sell from { $from } until { $code } is reinstated earns no override
    }
note-distributor-team-terminated =
    { $team ->
        [one] 1 distributor still has { $code } as sponsor: what it sells from { $from } on earns no override; fenrun distributor move gives it another sponsor
       *[other] { $team } distributors still have { $code } as sponsor: what they sell from { $from } on earns no override; fenrun distributor move gives them another sponsor
    }
next-distributor-add = next: fenrun distributor add CODE --sponsor { $code } builds the team, fenrun order import FILE brings orders
next-distributor-add-team = next: fenrun order import FILE brings orders; fenrun distributor tree shows who belongs to whom
next-distributor-apply = next: fenrun distributor approve { $code }, or fenrun distributor reject { $code }
next-distributor-approve = next: orders of { $code } paid from then on earn commission; fenrun distributor show { $code }
next-distributor-reject = next: fenrun distributor apply { $code } when there is a new application
next-distributor-suspend = next: fenrun distributor reinstate { $code } when it is over; until then nothing of { $code } is settled or paid out
next-distributor-reinstate = next: orders of { $code } paid from then on earn commission again; fenrun commission pending --distributor { $code } shows what waited and is settled next
next-distributor-terminate = next: what { $code } earned before is still settled and paid out; fenrun commission pending --distributor { $code } shows what is to come
next-distributor-import = next: fenrun distributor tree shows who belongs to whom
name-applied = applied
name-approved = approved
name-rejected = rejected
name-suspended = suspended
name-terminated = terminated
name-apply = take the application of
name-approve = approve
name-reject = reject
name-suspend = suspend
name-reinstate = reinstate
name-terminate = terminate
name-individual = individual
name-business = business
name-bank = bank
name-alipay = Alipay
name-wechat = WeChat
name-paypal = PayPal
name-wise = Wise
name-sepa = SEPA
name-cash = cash
col-joined_at = Joined
col-phone = Phone
col-email = E-mail
col-id_number = ID number
col-channel = Channel
col-account = Account
col-holder = Holder
col-joining_fee = Joining fee
col-opening_balance = Opening balance
col-states = States
col-relations = Levels and sponsors
col-accounts = Payout accounts
col-team = Team
err-distributor-value = { $arg } cannot be “{ $value }”: { $reason }
    .hint = --help shows what belongs there
err-distributor-unknown = there is no distributor { $code }
    .hint = fenrun distributor list shows all; fenrun distributor add { $code } adds this one
err-distributor-differs = { $code } is there already, with another: { $fields }
    .hint = fenrun distributor edit { $code } changes name, phone, e-mail, kind, ID number and account; the rest stays as recorded
err-distributor-applied = { $code } has applied and is not approved yet
    .hint = fenrun distributor approve { $code } grants the application
err-distributor-rejected = the application of { $code } was rejected
    .hint = fenrun distributor apply { $code } takes a new one
err-distributor-applies = { $code } cannot apply: it is { $state }
    .hint = fenrun distributor show { $code } shows the history
err-distributor-kind = the recorded ID number of { $code } does not fit this kind: { $kind }
    .hint = give --id-number as well; an empty one takes the recorded one away
err-distributor-confirm = the confirmation says “{ $said }”, the distributor is { $code }
    .hint = give the same code to --confirm; nothing is changed
err-opening = an opening balance needs a book with a start, and this book counts everything
    .hint = make the book with fenrun init --start DAY, or leave the opening balance out
err-sponsor-unknown = { $sponsor } cannot sponsor { $code }: there is no distributor { $sponsor }
    .hint = fenrun distributor add { $sponsor } adds it first; fenrun distributor list --level 1 shows who can be a sponsor
err-sponsor-itself = { $code } cannot be its own sponsor
    .hint = leave --sponsor out for a level-1 distributor
err-sponsor-level-2 = { $sponsor } cannot sponsor { $code }: it is level 2 itself, and there is no level 3
    .hint = fenrun distributor list --level 1 shows who can be a sponsor
err-sponsor-not-approved = { $sponsor } cannot sponsor { $code }: it is not approved at { $at }
    .hint = fenrun distributor show { $sponsor } shows when it is; --joined-at says when { $code } joined
err-step-applied = cannot { $step } { $code }: it has applied
    .hint = fenrun distributor approve { $code }, or fenrun distributor reject { $code }
err-step-approved = cannot { $step } { $code }: it is approved
    .hint = fenrun distributor suspend { $code }, or fenrun distributor terminate { $code }
err-step-rejected = cannot { $step } { $code }: it is rejected
    .hint = fenrun distributor apply { $code } takes a new application
err-step-suspended = cannot { $step } { $code }: it is suspended
    .hint = fenrun distributor reinstate { $code }, or fenrun distributor terminate { $code }
err-step-terminated = cannot { $step } { $code }: it is terminated
    .hint = that is for good; a new start needs a new code
err-step-since = { $code } is { $state } already, from { $since } on
    .hint = what is recorded keeps its beginning; without --from this changes nothing
err-step-before = cannot { $step } { $code } before { $since }: from then on it is { $state }
    .hint = give --from { $since } or later
err-step-reason = { $code } is { $state } already; the recorded reason is: { $reason }
    .hint = what is recorded stays; without --reason this changes nothing
err-move-closed = bonuses up to { $until } are settled, and the level of that day decided them
    .hint = the earliest possible --from is { $earliest }
err-step-settled =
    { $orders ->
        [one] 1 settled order would change, and what is settled does not change
       *[other] { $orders } settled orders would change, and what is settled does not change
    }
    .hint = the earliest possible --from is { $earliest }

### distributors: moves

help-distributor-move = Gives a distributor another sponsor from a day on
    .long =
        Orders paid from 00:00 of that day on have the new sponsor, whenever they are
        entered; what it changes of recorded, unsettled orders is shown first and wants
        a yes. Who has no sponsor yet becomes level 2, unless there is a team. Settled
        orders are never reached. --file moves everybody of a CSV or TSV file (columns:
        code, sponsor, from), all of them or none, in whatever order the rows stand.
help-distributor-promote = Promotes a distributor to level 1 from a day on
help-distributor-move-arg-sponsor = The new sponsor's code
help-distributor-move-arg-from = Counts from 00:00 of this day [default: today]
help-distributor-move-arg-file = Moves everybody of this file; - is stdin
help-distributor-promote-arg-from = Counts from 00:00 of this day [default: today]
word-import-moved = { $count } moved
done-distributor-move = { $code } has { $sponsor } as sponsor from { $from } on
done-distributor-move-already = { $code } has { $sponsor } as sponsor already; nothing is changed
done-distributor-promote = { $code } is level 1 from { $from } on
done-distributor-promote-already = { $code } is level 1 already; nothing is changed
note-distributor-move-dry = { $code } would have { $sponsor } as sponsor from { $from } on; nothing is changed
note-distributor-promote-dry = { $code } would be level 1 from { $from } on; nothing is changed
next-distributor-move = next: fenrun distributor show { $code } shows all levels and sponsors
next-distributor-moves = next: fenrun distributor tree shows who belongs to whom
next-distributor-promote = next: fenrun distributor add CODE --sponsor { $code } builds the team
err-move-itself = { $code } cannot be its own sponsor
    .hint = fenrun distributor promote { $code } makes it level 1, without a sponsor
err-move-own-team = { $sponsor } cannot sponsor { $code }: it is in the team of { $code }
    .hint = first move { $sponsor } elsewhere or promote it: fenrun distributor promote { $sponsor }
err-move-level-2 = { $sponsor } cannot sponsor { $code }: at { $from } it is level 2 itself, and there is no level 3
    .hint = fenrun distributor list --level 1 shows who can be a sponsor
err-move-becomes-level-2 = { $sponsor } cannot sponsor { $code }: from { $at } on it is level 2 itself, and there is no level 3
    .hint = fenrun distributor show { $sponsor } shows its levels; what { $code } is from then on is recorded first
err-move-suspended = { $sponsor } cannot sponsor { $code }: at { $from } it is suspended
    .hint = fenrun distributor reinstate { $sponsor } ends that; fenrun distributor list --level 1 --state approved shows others
err-move-terminated = { $sponsor } cannot sponsor { $code }: at { $from } it is terminated
    .hint = fenrun distributor list --level 1 --state approved shows who can be a sponsor
err-move-applied = { $sponsor } cannot sponsor { $code }: at { $from } it has applied and is not approved yet
    .hint = fenrun distributor approve { $sponsor } grants the application
err-move-rejected = { $sponsor } cannot sponsor { $code }: at { $from } its application is rejected
    .hint = fenrun distributor apply { $sponsor } takes a new one
err-move-not-approved = { $sponsor } cannot sponsor { $code }: at { $from } it is not approved yet
    .hint = fenrun distributor show { $sponsor } shows from when it is
err-move-before-joined = { $code } has neither level nor sponsor at { $from }: it begins at { $began }
    .hint = give the day on which it begins to --from, or a later one
err-move-team =
    { $heads ->
        [one] { $code } cannot become level 2: 1 distributor has it as sponsor then or later
       *[other] { $code } cannot become level 2: { $heads } distributors have it as sponsor then or later
    }
    .hint = first move its team elsewhere or promote it: fenrun distributor list --sponsor { $code }

### row: moves

row-move-unknown = the book knows no such sponsor
row-move-own-team = this sponsor is in the team of the one who is to move
row-move-becomes-level-2 = this sponsor is level 2 from { $at } on, and there is no level 3
row-move-not-approved = this sponsor is not approved then
row-move-before-joined = too early: the distributor begins at { $began }
row-move-team =
    { $heads ->
        [one] cannot become level 2: 1 distributor has this one as sponsor then or later
       *[other] cannot become level 2: { $heads } distributors have this one as sponsor then or later
    }
row-closed = bonuses up to { $until } are settled, and the level of that day decided them; the earliest possible day is { $earliest }
row-settled =
    { $orders ->
        [one] reaches 1 settled order; the earliest possible day is { $earliest }
       *[other] reaches { $orders } settled orders; the earliest possible day is { $earliest }
    }
### grades

help-distributor-grade = Gives a distributor a grade by hand, or takes it away
    .long =
        The grade counts from 00:00 of its day until the next change. What it does to
        recorded, unsettled orders is shown and asked before; settled orders never change.
        fenrun book set grades silver,gold names the grades, the lowest first.
help-arg-grade = The grade, one of the book's
help-distributor-grade-arg-grade = The grade; none takes it away
help-distributor-list-arg-grade = Only this grade
help-distributor-grade-arg-from = Counts from 00:00 of this day [default: today]
value-grade = GRADE
ask-grade = Which grade?
done-grade =
    { $orders ->
        [0] { $code } is { $grade } from { $from }
        [one] { $code } is { $grade } from { $from }; the commission of 1 recorded order changes by { $difference }
       *[other] { $code } is { $grade } from { $from }; the commission of { $orders } recorded orders changes by { $difference }
    }
done-grade-none =
    { $orders ->
        [0] { $code } has no grade from { $from }
        [one] { $code } has no grade from { $from }; the commission of 1 recorded order changes by { $difference }
       *[other] { $code } has no grade from { $from }; the commission of { $orders } recorded orders changes by { $difference }
    }
done-grade-already = { $code } is already { $grade } then; nothing is changed
done-grade-none-already = { $code } already has no grade then; nothing is changed
note-grade-dry =
    { $orders ->
        [0] { $code } would be { $grade } from { $from }; nothing is changed
        [one] { $code } would be { $grade } from { $from }, and the commission of 1 recorded order would change by { $difference }; nothing is changed
       *[other] { $code } would be { $grade } from { $from }, and the commission of { $orders } recorded orders would change by { $difference }; nothing is changed
    }
note-grade-none-dry =
    { $orders ->
        [0] { $code } would have no grade from { $from }; nothing is changed
        [one] { $code } would have no grade from { $from }, and the commission of 1 recorded order would change by { $difference }; nothing is changed
       *[other] { $code } would have no grade from { $from }, and the commission of { $orders } recorded orders would change by { $difference }; nothing is changed
    }
word-no-grade = none
warn-sponsor-is-suspended = { $sponsor } is suspended now: it earns no override before it is reinstated
warn-sponsor-is-terminated = { $sponsor } is terminated now: it earns no override any more
note-counts-until = it counts until { $until }: a later change is recorded
next-grade = next: fenrun distributor show { $code }
err-grades-blank = grades: “{ $name }” is no name for a grade
    .hint = give names parted by commas, the lowest first, such as silver,gold; '' takes the list away
err-grades-long = grades: “{ $name }” is too long
    .hint = a name has at most 64 letters
err-grades-sign = grades: “{ $name }” has the sign “{ $sign }”
    .hint = names have letters, digits, spaces and _ - . + & * · ★ ☆; commas (,) part them
err-grades-reserved = grades: no grade can be called { $name }
    .hint = fenrun distributor grade CODE none takes a grade away
err-grades-twice = grades: “{ $name }” is there twice
    .hint = names that differ only in case are one
err-condition-form = { $key }: “{ $part }” is no condition
    .hint = a condition looks like: own_sales 50000 quarter; several are parted by commas
err-condition-metric = { $key }: “{ $part }” is nothing that is measured
    .hint = that is own_sales, team_sales or orders, as in: own_sales 50000 quarter
err-condition-amount = { $key }: “{ $part }” is no amount
    .hint = give an amount above 0 in the book's currency, digits and a point only
err-condition-number = { $key }: “{ $part }” is no number of orders
    .hint = give a whole number above 0
err-condition-over = { $key }: “{ $part }” is no span
    .hint = that is month, quarter, year or total, as in: own_sales 50000 quarter
err-condition-twice = { $key }: “{ $part }” asks for the same once more
    .hint = ask for each metric once over the same span
err-grade-unknown = there is no grade { $grade }
    .hint = the grades are, the lowest first: { $known }
err-grade-none-known = there is no grade { $grade }: the book has no grades yet
    .hint = fenrun book set grades silver,gold names them, the lowest first
err-grade-held =
    { $others ->
        [0] { $grade } stays in the list: { $code } has it
        [one] { $grade } stays in the list: { $code } and 1 other have it
       *[other] { $grade } stays in the list: { $code } and { $others } others have it
    }
    .hint = fenrun distributor list --columns distributor,grade shows who has which; fenrun distributor grade CODE none takes one away
err-grade-planned = { $grade } stays in the list: version { $version } of the plan, { $plan }, names it
    .hint = fenrun plan show { $version } shows the rules
err-grade-before = { $code } is there only since { $since }
    .hint = give this day to --from, or a later one
err-grade-reason = { $code } is already { $grade } then; the recorded reason is: { $reason }
    .hint = what is recorded stays; without --reason this changes nothing
err-grade-reason-none = { $code } already has no grade then; the recorded reason is: { $reason }
    .hint = what is recorded stays; without --reason this changes nothing
help-distributor-evaluate = Says who deserves another grade by the grades' conditions, and why
    .long =
        Up to the highest grade that is reached; else, when a grade is not kept, down to
        the highest lower one that is. A grade without conditions to reach it is given by
        hand only. Looked at are approved distributors, over the month, quarter and year
        that ended last with the period; total is everything until then. When all
        conditions ask for totals, they are those of now, and changes count from today.
        Nothing is written without --apply.
help-arg-codes = Only these distributors [default: all who are approved]
help-distributor-evaluate-arg-period = A month, quarter or year that has ended [default: the last month]
help-distributor-evaluate-arg-from = Changes count from 00:00 of this day [default: the day after the period]
help-arg-apply = Records the proposed changes, all of them or none
done-evaluate =
    { $changes ->
        [one] 1 grade is changed from { $from }
       *[other] { $changes } grades are changed from { $from }
    }{ $orders ->
        [0] {""}
        [one] ; the commission of 1 recorded order changes by { $difference }
       *[other] ; the commission of { $orders } recorded orders changes by { $difference }
    }
note-evaluate-dry =
    { $changes ->
        [one] 1 grade would be changed from { $from }
       *[other] { $changes } grades would be changed from { $from }
    }{ $orders ->
        [0] ; nothing is changed
        [one] , and the commission of 1 recorded order would change by { $difference }; nothing is changed
       *[other] , and the commission of { $orders } recorded orders would change by { $difference }; nothing is changed
    }
note-evaluate =
    { $period }: { $distributors ->
        [one] 1 distributor
       *[other] { $distributors } distributors
    } looked at, { $changes ->
        [0] nobody deserves another grade
        [one] 1 deserves another grade from { $from }
       *[other] { $changes } deserve another grade from { $from }
    }
next-evaluate = next: the same with --apply records it; fenrun distributor grade CODE GRADE gives one by hand
ask-grades =
    { $up ->
        [0] { $down } down
       *[other] { $down ->
            [0] { $up } up
           *[other] { $up } up and { $down } down
        }
    } from { $from }: record these grades?
err-evaluate-nothing = no grade asks for anything, so there is nothing to evaluate
    .hint = fenrun book set grade.NAME.reach 'own_sales 50000 quarter' says what it takes
err-evaluate-calendar = { $period } is no month, quarter or year
    .hint = give a period such as 2026-10, 2026-Q4 or 2026
err-evaluate-not-ended = { $period } has not ended: its last day is { $last }
    .hint = evaluate it from the day after
err-evaluate-nobody = { $code } was not there yet at { $at }
    .hint = --from gives a later day
err-evaluate-state = { $code } is { $state } at { $at }; only approved distributors are evaluated
    .hint = fenrun distributor show { $code } shows the history
err-evaluate-otherwise = the book has changed meanwhile, and what was shown does not hold any more
    .hint = run the command again
name-reach = reached
name-keep = not kept
name-own_sales = own sales
name-team_sales = team sales
name-total = in total
col-proposed = New grade
col-condition = Why
col-over = Over
col-needed = Needed
col-reached = Reached
col-grade = Grade
col-grades = Grades

### report

help-report = Shows what was sold and earned, by period
help-report-sales = Orders and sales by day, month, quarter or year
    .long =
        Orders count by their payment; cancelled ones are left out.
        discount is everything that customers did not pay for the goods: gross − net.
help-report-products = What was sold of each product
    .long =
        Orders count by their payment; cancelled ones are left out.
        Products that were not sold are not listed.
help-report-distributors = What each distributor sold and earned by it
    .long =
        Own and team sales of the orders paid in the period, cancelled ones left out;
        direct and override are what these orders earn, whether settled or not; bonus is of the
        intervals of bonuses and contests that ended in it; clawback of the refunds given back in it.
        Distributors without any of these are not listed.
help-report-leaderboard = Who sold most
    .long =
        Measured like the contests of the plan: orders completed in the period, less every refund recorded
        by now; a sale counts for a seller who was approved at payment, and in team sales for a sponsor who
        was. The last instant of the period, or now, decides who takes part (approved or suspended) and
        whether sellers' own purchases count. Who sold the same shares a rank, and the next one is left
        out: 1, 1, 3; who sold nothing has none. commission is what these orders earn, less what refunds
        take back of it. A contest also carries over what was refunded after an earlier one was settled.

        Columns: rank, distributor, name, level, orders, own_sales, team_sales, all_sales, commission
help-report-leaderboard-arg-period = Only this period [default: all of time]
help-report-leaderboard-arg-metric = What decides the rank
help-report-commission = What commission costs, by what is sold or by who earns it
    .long =
        Direct and override are what the orders paid in the period earn, whether settled or not; bonus is
        what bonuses and contests pay for intervals that ended in it; clawback is what refunds given back
        in it take back; cancelled orders are left out. cost = direct + override + bonus + clawback; share
        is the share of that in the net sales of its row.
        By product and category every sale counts once, those that nobody sold too. A category is the one
        at payment; the row of Tea holds everything below it, Tea > Green as well: the rows of depth 1
        add up to the total. Bonuses belong to no goods and are not in these two.
        By level, distributor and role a sale counts at its seller and at the sponsor, who both earn on
        it; the total has every sale of the period once.

        Columns:
        --by product: sku, name, category, net_sales, direct, override, clawback, cost, share
        --by category: category, depth, net_sales, direct, override, clawback, cost, share
        --by level: level, net_sales, direct, override, bonus, clawback, cost, share
        --by distributor: distributor, name, level, net_sales, direct, override, bonus, clawback, cost, share
        --by role: role, net_sales, earned, clawback, cost, share
help-report-commission-arg-period = Only this period [default: all of time]
help-report-sales-arg-period = Only this period [default: all of time]
help-report-products-arg-period = Only this period [default: all of time]
help-report-distributors-arg-period = Only this period [default: all of time]
help-arg-by = One row for each
title-report-sales = Sales
title-report-products = Sales by product
title-report-leaderboard = Leaderboard
title-report-commission = Cost of commission
title-report-distributors = Distributors: sales and commission
col-orders = Orders
col-discount = Discount
col-shipping = Shipping
col-all_sales = All sales
col-commission = Commission
col-net_sales = Net sales
col-depth = Depth
col-earned = Earned
col-share = Share
col-own_sales = Own sales
col-team_sales = Team sales

### book

help-book = Describes, checks and copies the book
help-book-info = Shows what the book is and what is in it
    .long =
        With --config it shows every setting instead, its value and where that comes
        from: a flag, the environment, ./fenrun.toml, your own configuration, or built in.
help-book-set = Changes a setting of the book
help-book-set-arg-setting = Which setting: account_cooling_days (how long a changed payout account waits), reserve_percent (this share of each settlement is kept back), reserve_days (for so long), grades (their names, the lowest first), grade.NAME.reach and grade.NAME.keep (conditions such as own_sales 50000 quarter, parted by commas), account.NAME (what an account of the ledger is called in other programs: CODE/NAME)
help-book-set-arg-value = The value: days as a whole number, a share such as 10%; '' takes names and conditions away
value-key = KEY
ask-book-setting = Which setting?
ask-book-setting-value = Which value?
done-book-set = { $key }: { $value } (before: { $before })
done-book-set-already = { $key } is { $value } already; nothing was changed
note-book-set-dry = { $key } would be { $value } (now: { $before }); nothing was changed
err-setting-days = { $key }: “{ $value }” is no number of days
    .hint = give a whole number from 0 to 3650
err-setting-rate = { $key }: “{ $value }” is no share
    .hint = give a share from 0% to 100% with at most four decimals, such as 10%
err-setting-text = { $key }: “{ $value }” is no line of text
    .hint = give one line without control characters, or '' for nothing
err-setting-iban = { $key }: “{ $value }” is no IBAN
    .hint = copy it from the bank's papers: its check digits tell a mistyped one
err-setting-bic = { $key }: “{ $value }” is no BIC
    .hint = give 8 or 11 letters and digits, such as COBADEFFXXX
col-account_cooling_days = Account waits
col-reserve_percent = Reserve
col-reserve_days = Reserve days
help-book-backup = Copies the book into a new file, and verifies the copy
    .long =
        Works while others use the book. An existing file is never replaced.
help-arg-config = Shows the settings and where each comes from
help-book-backup-arg-file = The new file
ask-book-backup = Into which new file?
done-book-backup = copied into { $file }: { $bytes } bytes, verified, audit head { $head }
next-book-backup = next: keep it on another disk; fenrun --book FILE check --integrity checks it thoroughly
err-backup-stdout = a backup is a file of its own, not a stream
    .hint = name a new file; copy that one wherever you like
warn-book-links = { $file } has { $links } names (hard links): open it by one of them only
warn-book-mode = others may read or change { $file } (mode { $mode }); chmod 600 keeps it yours
col-book_name = Book
col-file = File
col-currency = Currency
col-time_zone = Time zone
col-lang = Language
col-start = Start
col-settle_every = Settled every
col-created_at = Made
col-distributors = Distributors
col-products = Products
col-unsettled_orders = Unsettled orders
col-plans = Plans
col-settlements = Settlements
col-last_settled = Last settled
col-demo = Demo
col-schema_version = Schema version
col-bytes = Bytes
col-audit_head = Audit head
col-setting = Setting
col-value = Value
col-source = Comes from
### demo

err-demo-flag = demo takes no { $flag }: it has a file and a "now" of its own
    .hint = fenrun demo FILE names another file
help-demo = Makes a filled book, settles and pays it, and shows its last month
    .long =
        A tea merchant with 20 distributors and three months of orders, all invented, and
        a payday whose files lie beside the book. The demo has its own "now", and nothing
        but a demo book and the demo's own files is ever replaced by it.
help-demo-arg-file = The demo book's file [default: fenrun-demo.db]
word-demo-shop = Green Hill Tea
word-demo-suspended = cannot be reached
word-demo-after-sale = smells of smoke, photos sent
word-demo-corrected = agreed 20.00 off, forgotten
word-demo-goodwill = translated our labels into English
title-demo = Green Hill Tea: a demo book
note-demo =
    A tea merchant sells through { $distributors } distributors on two levels. Whoever sells earns
    a direct commission; whoever recruited the seller, an override on the same sale;
    from October on, large teams and the three best sellers a bonus.
    { $products } products, { $orders } orders from August to October 2026, a plan for the summer
    and one for the autumn. All of it is invented, and all of it is in one file:
    { $file }

    In this book it is { $now }, however late it is elsewhere. Three
    months are settled. Before the third, what had gone wrong was recorded: five
    partial refunds, one gift box back on the shelf, a customer who still waits for
    an answer, a discount that was forgotten in a settled order. D07 was suspended
    from 12 October on: what he had sold since then earns nothing.
note-demo-settled = October: what everybody earned, and what refunds took back
note-demo-pending = What has to wait, for what, until when
note-demo-payday = The payday of October, as cron would run it: fenrun payday
note-demo-files =
    { $items } payouts, { $gross } in all. D07 is suspended, D13 has no account: they wait.
    The files are ready to be handed in, in { $folder }:
word-demo-payments = payments by { $channel }
word-demo-statements = everybody's statement
word-demo-before = the book as it was before
note-demo-entries = L-BAKER to the cent: every entry of his October
note-demo-sums = Added up, with what September left
note-demo-statement = And his statement says the same
col-content = What
note-demo-distributors = Who earned most by the sales of October, settled or not
note-demo-products = What sold best in October
title-demo-next = Now you. Name the book once, then ask it anything:
next-demo-tree = Who recruited whom
next-demo-explain = Why an order pays this much
next-demo-refunds = What customers got back
next-demo-payouts = Who is paid, and how
next-demo-confirm = The bank has paid
next-demo-ledger = The ledger for hledger
next-demo-check = Recompute it all (quiet is good)
next-demo-suspended = Who was suspended, and why
next-demo-sales = What was sold, day by day
next-demo-low = What to reorder
next-demo-audit = Was the past ever changed?
col-aim = To see
help-book-check = Checks the book's file: its pages, its rows, who may read it
    .long =
        SQLite reads the whole file; every row that a row refers to is there; only its
        owner may read the file, and it has one name. Silent and 0 when all is well, exit
        code 3 with a table of findings otherwise. What is in the book: fenrun check.
help-check = Recomputes what the book keeps and tells every difference
    .long =
        Silent and 0 when all is well, exit code 3 with a table of findings otherwise.
        Nothing is ever repaired.
          references   every row that a row refers to is there
          file         only its owner may read the file, and it has one name
          depth        sponsors are level 1, now and at any time before
          order-money  the lines' nets follow from prices and discounts, and add up
          refunds      parts of a refund sum to the whole; nothing gives back too much
          stock        stock is the sum of its movements, and never negative
          sales        what reports of sales read is the sum of the orders
          unsettled    no order and no refund is lost between recording and settlement
          lists        the lists of orders by distributor and product are what the orders say
          entries      settled entries are what the terms of their orders pay
          bonuses      closed intervals of bonuses and contests pay what their plans say
          max-share    a line never pays more than its plan allows in all
          clawbacks    what was taken back follows from refunds and the ends of orders
          adjustments  settled adjustments are those recorded, each with a reason
          statements   statements add up and carry on; settlements follow each other
          balances     a balance is what was settled less what was paid
          payouts      payouts add up, happen once and go where they belong
          ledger       the ledger balances, and owes what statements and payouts say
          digests      settlements and batches of payouts are as they were closed
          audit        the audit log is as it was written
help-arg-integrity = Has SQLite read the whole file as well: pages, indexes, conditions of tables
help-arg-check = Only these checks
value-check = CHECK
warn-check-sqlite = { $name }: SQLite finds the file damaged ({ $count })
warn-check-references = { $name }: rows refer to rows that are not there ({ $count })
warn-check-file = { $name }: others can reach the file ({ $count })
warn-check-depth = { $name }: a sponsor is not level 1 ({ $count })
warn-check-order-money = { $name }: the money of an order does not follow from its lines ({ $count })
warn-check-refunds = { $name }: refunds do not add up or give back too much ({ $count })
warn-check-stock = { $name }: stock is not the sum of its movements ({ $count })
warn-check-sales = { $name }: what reports of sales read is not the sum of the orders ({ $count })
warn-check-unsettled = { $name }: an order or refund is missing from, or too much on, a list of what is unsettled ({ $count })
warn-check-lists = { $name }: a list of orders is not what the orders say ({ $count })
warn-check-entries = { $name }: settled entries are not what the terms pay ({ $count })
warn-check-bonuses = { $name }: an interval of a bonus or contest was not closed as its plan says, or pays something else ({ $count })
warn-check-max-share = { $name }: a line pays more than its plan allows in all ({ $count })
warn-check-clawbacks = { $name }: what was taken back does not follow from refunds and ends of orders ({ $count })
warn-check-adjustments = { $name }: settled adjustments are not those recorded ({ $count })
warn-check-statements = { $name }: statements do not add up or do not carry on ({ $count })
warn-check-balances = { $name }: a balance is not what was settled less what was paid ({ $count })
warn-check-payouts = { $name }: payouts do not add up, or happened otherwise than they can ({ $count })
warn-check-digests = { $name }: a closed settlement or batch of payouts was changed ({ $count })
warn-check-ledger = { $name }: the ledger does not owe what statements and payouts say, or something was booked where it must not be ({ $count })
warn-check-audit = { $name }: the audit log was changed ({ $count }); fenrun audit verify says more
next-check = next: stop writing to this book, keep it, and compare it with your backups
col-check = Check
col-subject = What
col-field = Field
col-kept = Kept
col-computed = Computed

### tables: names and particulars

col-added = Added
col-advanced = Moved on
col-at = At
col-clock = Clock
col-difference = Difference
col-fields = Fields
col-order = Order
col-rejected = Rejected
col-revealed = Shown in full
col-rows = Rows
col-stock = Stock
col-unchanged = Unchanged
col-updated = Updated
name-on_sale = on sale
name-archived = archived
name-in = in
name-out = out
name-adjust = adjusted
name-sale = sale
name-return = return
name-opening = opening
name-commission = commission
name-contest = contest
name-clawback = clawback
name-bonus = bonus
name-adjustment = adjustment
# ledger
help-report-income = What came in for good, by account
help-report-expense = What went out for good, by account
help-report-profit = Income less expense, by account
    .long = Sales and commission count when an order is paid, settled or not; refunds when they are given back. Expense is below 0, so that the amounts add up to the profit.
help-report-cashflow = What moved cash, by kind of document
help-report-trial-balance = Every account: before, debit, credit, after
help-report-liability = How what is owed to distributors came about: opening + accrued - reversed + adjusted - paid = closing
    .long =
        With --forward: what is owed now (settled and not paid), what the next settlement takes, and
        what matures when, until everything unsettled has matured; last what has no date yet: orders
        that are not completed, held or in dispute, distributors who are suspended. Each total is the
        sum up to its row. Refunds are taken off; all amounts are those of commission entries --pending.

        Columns: distributor, name, opening, accrued, reversed, adjusted, paid, closing
        With --forward: matures, reason, distributors, amount, total
help-report-liability-arg-forward = What is owed now, and what matures when
help-report-liability-arg-by = One row for each; with --forward [default: week]
help-report-liability-arg-distributor = Only this distributor; with --forward
help-report-ageing = How old balances are, those of distributors who owe included
    .long = The oldest is paid off first. Without --period as of today, with it as of its last day.
help-report-tax = Tax kept back from payouts, by month and distributor
    .long = The month is the one in which the payout was made; payouts that are paid and did not come back.
help-report-income-arg-period = Only this period [default: all of time]
help-report-expense-arg-period = Only this period [default: all of time]
help-report-profit-arg-period = Only this period [default: all of time]
help-report-cashflow-arg-period = Only this period [default: all of time]
help-report-trial-balance-arg-period = Only this period [default: all of time]
help-report-liability-arg-period = Only this period [default: all of time]
help-report-ageing-arg-period = At the end of this period [default: today]
help-report-tax-arg-period = Only this period [default: all of time]
help-ledger-export-arg-period = Only this period [default: all of time]
title-report-income = Income
title-report-expense = Expense
title-report-profit = Profit
title-report-cashflow = Cash
title-report-trial-balance = Trial balance
title-report-liability = Owed to distributors
title-report-forward = Owed to distributors, now and to come
title-report-ageing = Balances by age
title-report-tax = Tax withheld
word-profit = Profit
name-income = income
name-expense = expense
name-cash_before = before
name-cash_after = after
name-orders = orders
name-cancellations = cancelled orders
name-refunds = refunds
name-by_hand = by hand
name-payouts = payouts
name-payouts_returned = returned payouts
name-other = other
col-section = Section
col-inflow = In
col-outflow = Out
col-debit = Debit
col-credit = Credit
col-accrued = Accrued
col-reversed = Reversed
col-adjusted = Adjusted
col-paid = Paid out
col-days_0_30 = Up to 30 days
col-days_31_60 = 31 to 60
col-days_61_90 = 61 to 90
col-days_over_90 = Over 90
col-month = Month
help-ledger = The ledger: double entry, derived from orders, stock, settlements and payouts
help-ledger-add = Books other income and expense, or pays what is owed
    .long = For what no document of this book shows: income:… and expenses:… by any name of your own (expenses:rent), liabilities:suppliers and liabilities:tax-withheld paid off, assets:receivable collected, equity:opening put in. Income comes in and expense goes out through cash, or through --through. A negative amount is the contrary.
help-ledger-add-arg-account = The account: income:… or expenses:… by a name of your own, or one of ledger accounts
help-ledger-add-arg-amount = How much; negative is the contrary
help-ledger-add-arg-reason = What for
help-arg-through = The account that it comes from or goes to: assets:cash, assets:receivable, liabilities:suppliers, equity:opening
help-arg-date = When it happened [default: today]
help-ledger-accounts = Lists the accounts with what stands on them: debit above 0, credit below
help-ledger-export = Writes the ledger for another program
    .long = One transaction for each document, in the order of days; what was entered after its period was settled is booked on the first day of the next, with its own date. Accounts are called as book set account.ACCOUNT CODE/NAME says. Xero takes no bank accounts in manual journals: map assets:cash to a clearing account.
help-arg-program = The program
help-ledger-export-arg-output = Writes to a file; - is stdout
help-ledger-export-arg-excel = For spreadsheets: byte order mark, CRLF
help-arg-tax-rate = What Xero calls the rate that is no tax
value-account = ACCOUNT
value-program = PROGRAM
ask-ledger-account = Which account?
ask-ledger-amount = How much?
ask-ledger-reason = What for?
done-ledger-add = { $day }: { $account } { $amount } through { $through }
done-ledger-add-already = { $day }: { $account } { $amount } is recorded already; nothing was changed
note-ledger-add-dry = would book on { $day }: { $account } { $amount } through { $through }; nothing was changed
next-ledger-add = next: fenrun report profit shows what is left
err-ledger-no-account = no account is called { $account }
    .hint = fenrun ledger accounts lists them; your own begin with income: or expenses: and have letters, digits and hyphens
err-ledger-derived = { $account } is derived from documents; nothing is booked on it by hand
    .hint = record the order, refund, settlement, payout or stock movement itself; other income and expense have names of their own
err-ledger-not-through = money by hand neither comes from { $account } nor goes there
    .hint = give --through assets:cash, assets:receivable, liabilities:suppliers or equity:opening
err-ledger-same-account = { $account } cannot be booked through itself
    .hint = give another --through
err-ledger-not-code-and-name = “{ $value }” is not CODE/NAME
    .hint = give both, such as 2241/Distributors payable; an empty value takes it away
err-ledger-nothing = an amount of 0 books nothing
    .hint = give the amount; a negative one is the contrary
err-ledger-no-words = it is not said what this is for
    .hint = give --reason
err-ledger-future = { $day } is still to come
    .hint = book it when it has happened
err-ledger-before-start = { $day } is before the book began
    .hint = what came before is in equity:opening; give a later --date
err-ledger-ref = --ref { $reference } is taken by another entry: { $account } { $amount }
    .hint = choose another --ref
col-by_hand = By hand
word-ledger-order = Order { $order }
word-ledger-history = Goods of order { $order }, paid before the book began
word-ledger-cancellation = Order { $order } cancelled
word-ledger-correction = Order { $order }, corrected
word-ledger-refund = Refund { $refund } of order { $order }
word-ledger-opening-balance = Opening balance of { $distributor }
word-ledger-adjustment = Adjustment for { $distributor }: { $reason }
word-ledger-statement = Statement { $period } of { $distributor }
word-ledger-payout = Payout { $item } to { $distributor }
word-ledger-payout-returned = Payout { $item } to { $distributor } returned
word-ledger-stock-in = Goods in: { $quantity } { $sku }
word-ledger-stock-out = Goods out: { $quantity } { $sku }
word-ledger-stock-adjust = Stock adjusted: { $quantity } { $sku }
word-ledger-stock-sale = Goods sold: { $quantity } { $sku }
word-ledger-stock-return = Goods returned: { $quantity } { $sku }
word-ledger-stock-opening = Opening stock: { $quantity } { $sku }
word-ledger-late = { $said }, dated { $day }
word-account-cash = Cash
word-account-receivable = Receivable
word-account-inventory = Inventory
word-account-accrued = Commission accrued
word-account-tax-withheld = Tax withheld
word-account-distributor = Owed to a distributor
word-account-suppliers = Suppliers
word-account-points = Points
word-account-opening = Opening
word-account-sales = Sales
word-account-shipping = Shipping
word-account-refunds = Refunds
word-account-other-income = Other income
word-account-direct = Direct commission
word-account-override = Override commission
word-account-bonus = Bonuses
word-account-adjustment = Adjustments of commission
word-account-cogs = Cost of goods
word-account-stock-differences = Stock differences
word-account-payout-fees = Costs of payouts
word-account-other-expense = Other expense

# payout
help-payout = Pays distributors: batches, requests, payment files, results
help-payout-create = Makes a batch of everything that can be paid now
help-payout-create-arg-distributor = Only to this distributor
help-payout-request = Records that a distributor asks for a payout
help-payout-request-arg-amount = How much, before fee and tax
help-payout-approve = Grants a request: it becomes a batch of one payout
help-payout-reject = Refuses a request: what it reserved is available again
help-payout-export = Writes the payment files of a batch and marks it as exported
help-payout-confirm = Records that a payout, or all of a batch, was paid
help-payout-fail = Records that the bank did not pay: the amount is owed again
help-payout-return = Records that a paid amount came back: it is owed again
help-payout-cancel = Cancels a batch that was never sent
help-payout-import-result = Reads from a file what became of payouts
help-payout-list = Lists payouts as they stand, or requests
help-payout-list-arg-batch = Only of this batch
help-payout-list-arg-status = Only those that stand so
help-payout-list-arg-from = Only those made on this day or later
help-payout-list-arg-to = Only those made on this day or earlier
help-payout-list-arg-requests = List withdrawal requests instead
help-payout-show = Shows a batch, a payout, a request, or where a distributor stands
help-payout-show-arg-payout = Its name: P000123, B000012 or R000007
help-payout-show-arg-distributor = Show what this distributor can be paid, and why not more
help-payout-show-arg-reveal = Show the account in full; this is noted in the audit log
help-arg-request = The request: R000007
help-arg-batch = The batch: B000012
help-arg-item = The payout: P000123
help-arg-item-or-batch = The payout, or the batch all of which was paid
help-arg-failed-at = When the bank refused it (default: now)
help-arg-returned-at = When it came back (default: now)
help-arg-dir = The folder for the files; made when it is not there
help-payout-cancel-arg-confirm = The batch's name once more: its files were never sent
value-request = REQUEST
value-batch = BATCH
value-item = ITEM
value-item-or-batch = ITEM|BATCH
value-payout = ITEM|BATCH|REQUEST
value-folder = FOLDER
ask-payout-amount = How much?
ask-payout-request = Which request (R000007)?
ask-payout-batch = Which batch (B000012)?
ask-payout-item = Which payout (P000123)?
ask-payout-item-or-batch = Which payout or batch (P000123, B000012)?
ask-payout-any = Which payout, batch or request (P000123, B000012, R000007)?
ask-payout-folder = Into which folder?
done-payout-create = { $batch }: { $items ->
    [one] 1 payout
   *[other] { $items } payouts
    }, { $net } to be sent
done-payout-create-nothing = there is nothing to pay out now; nothing was changed
note-payout-create-dry = { $batch } would be { $items ->
    [one] 1 payout
   *[other] { $items } payouts
    }, { $net } to be sent; nothing was changed
next-payout-create = next: fenrun payout export { $batch } --dir payments writes the payment files
done-payout-request = { $request }: { $code } asks for { $amount }
done-payout-request-already = { $request }: { $code } asks for { $amount } is recorded already; nothing was changed
note-payout-request-dry = { $request } would be: { $code } asks for { $amount }; nothing was changed
next-payout-request = next: fenrun payout approve { $request }, or reject
done-payout-approve = { $request } approved: { $item } in { $batch }, { $net } of { $amount } to { $code }
done-payout-approve-already = { $request } is approved already: { $item } in { $batch }; nothing was changed
note-payout-approve-dry = { $request } would become { $item } in { $batch }, { $net } of { $amount } to { $code }; nothing was changed
done-payout-reject = { $request } rejected: { $amount } is available to { $code } again
done-payout-reject-already = { $request } is rejected already; nothing was changed
note-payout-reject-dry = { $request } would be rejected, and { $amount } available to { $code } again; nothing was changed
done-payout-export = { $batch } exported: { $items ->
    [one] 1 payout
   *[other] { $items } payouts
    }, { $net }, { $files ->
    [one] 1 file
   *[other] { $files } files
    }
done-payout-export-done = nothing of { $batch } waits to be sent any more; no file was written
warn-payout-not-owed = more is on its way than is owed by now to { $codes }; unless the files are handed in already, fenrun payout cancel { $batch } --confirm { $batch } and make the batch anew
warn-payout-finished = { $items } wait no more: paid, failed or returned; do not send them again
done-payout-export-already = { $batch } was exported already; what was missing of its { $files ->
    [one] 1 file
   *[other] { $files } files
    } is there
note-payout-export-dry = { $batch } would be exported: { $items ->
    [one] 1 payout
   *[other] { $items } payouts
    }, { $net }, { $files ->
    [one] 1 file
   *[other] { $files } files
    }; nothing was changed
next-payout-export = next: hand the files to the bank, then fenrun payout confirm { $batch } or import-result
warn-payout-changed = not the first account of { $codes }: make sure that the change was theirs
done-payout-step = { $item } to { $code } is { $status }: { $net } ({ $gross } gross)
done-payout-step-already = { $item } to { $code } is { $status } already; nothing was changed
note-payout-step-dry = { $item } to { $code } would be { $status }: { $net } ({ $gross } gross); nothing was changed
done-payout-batch = { $items ->
    [one] 1 payout is
   *[other] { $items } payouts are
    } { $status }: { $net } ({ $gross } gross)
done-payout-batch-already = { $items ->
    [one] 1 payout is
   *[other] { $items } payouts are
    } { $status } already; nothing was changed
note-payout-batch-dry = { $items ->
    [one] 1 payout would be
   *[other] { $items } payouts would be
    } { $status }: { $net } ({ $gross } gross); nothing was changed
next-payout-back = next: { $gross } is owed to { $code } again; fenrun payout create pays it anew
done-payout-cancel = { $batch } cancelled: { $gross } of { $items ->
    [one] 1 payout
   *[other] { $items } payouts
    } is available again
done-payout-cancel-already = { $batch } is cancelled already; nothing was changed
note-payout-cancel-dry = { $batch } would be cancelled, and { $gross } of { $items ->
    [one] 1 payout
   *[other] { $items } payouts
    } available again; nothing was changed
next-payout-cancel = next: fenrun payout create makes a new batch
err-payout-no-item = there is no payout “{ $name }”
    .hint = payouts are called P000123; fenrun payout list shows them
err-payout-no-batch = there is no batch “{ $name }”
    .hint = batches are called B000012; fenrun payout list shows them
err-payout-no-item-or-batch = there is no payout or batch “{ $name }”
    .hint = payouts are called P000123, batches B000012; fenrun payout list shows them
err-payout-no-request = there is no request “{ $name }”
    .hint = requests are called R000007; fenrun payout list --requests shows them
err-payout-no-such = there is no payout, batch or request “{ $name }”
    .hint = they are called P000123, B000012 and R000007; fenrun payout list shows them
err-payout-nothing = a request must be for more than 0
    .hint = say how much is asked for
err-payout-to-suspended = { $code } is suspended and gets no payout
    .hint = fenrun distributor reinstate { $code } ends that
err-payout-no-account = { $code } has no payout account
    .hint = record one with fenrun distributor account { $code }
err-payout-cooling = the payout account of { $code } was changed and waits until { $until }
    .hint = make sure that the change was theirs; fenrun book set account_cooling_days sets how long to wait
err-payout-owes = { $code } cannot be paid: { $amount }
    .hint = fenrun payout show --distributor { $code } shows why
err-payout-too-much = { $code } cannot have { $amount }: only { $payable } can be paid now
    .hint = fenrun payout show --distributor { $code } shows what is on its way or requested
err-payout-too-much-kept = { $code } cannot have { $amount }: only { $payable } can be paid now, { $kept } is kept back
    .hint = fenrun payout show --distributor { $code } shows until when
err-payout-minimum = { $amount } is less than a payout must be: { $minimum }
    .hint = wait until there is more; the plan's [payout] minimum decides
err-payout-eaten = fee and tax leave nothing of { $amount }
    .hint = wait until there is more; the plan's [payout] decides
err-payout-ref = the reference “{ $reference }” names another request: { $amount } for { $code }
    .hint = give this one another --ref
err-payout-approved = { $request } is approved
    .hint = fenrun payout show { $request } shows what became of it; cancel its batch to take it back
err-payout-rejected = { $request } is rejected already, and that stays
    .hint = fenrun payout show { $request } shows why; record a new request
err-payout-not-exported = { $item } cannot be exported: it is { $status }
    .hint = fenrun payout show { $item } shows what happened to it
err-payout-not-paid = { $item } cannot become paid: it is { $status }
    .hint = only exported payouts can; fenrun payout show { $item } shows what happened to it
err-payout-not-failed = { $item } cannot have failed: it is { $status }
    .hint = only exported payouts can; a paid one that came back is recorded with fenrun payout return { $item }
err-payout-not-returned = { $item } cannot come back: it is { $status }
    .hint = only paid payouts can; fenrun payout show { $item } shows what happened to it
err-payout-not-cancelled = { $item } cannot be cancelled: it is { $status }
    .hint = fenrun payout show { $item } shows what happened to it
err-payout-other-time = { $item } is { $event } already, at { $fact }
    .hint = what happened stays as it was recorded; leave the time out
err-payout-other-reference = { $item } is { $event } already, with the reference “{ $fact }”
    .hint = what happened stays as it was recorded; leave the reference out
err-payout-other-reason = { $item } is { $event } already, for “{ $fact }”
    .hint = what happened stays as it was recorded; leave the reason out
err-payout-before-export = { $item } was not exported before { $earliest }
    .hint = give a time from then on
err-payout-before-paid = { $item } was paid only at { $earliest }
    .hint = give a time from then on
err-payout-future = { $at } is still to come
    .hint = record what has happened, with its own time
err-payout-nothing-waits = nothing of { $batch } waits to be confirmed
    .hint = fenrun payout list --batch { $batch } shows what became of it
err-payout-batch-cancelled = { $batch } was cancelled
    .hint = fenrun payout create makes a new batch
err-payout-cancel = { $batch } cannot be cancelled: { $item } is { $status }
    .hint = record what failed or came back with fenrun payout fail or return, one by one
err-payout-never-sent = { $batch } is exported: its files may have been sent
    .hint = when they never were, say so with --confirm { $batch }
err-payout-confirm = “{ $said }” is not { $batch }
    .hint = when its files were never sent, say so with --confirm { $batch }
err-payout-accounts = the payout account was changed since { $batch } was made: { $codes }
    .hint = cancel it with fenrun payout cancel { $batch }, then fenrun payout create makes it anew
err-payout-suspended = suspended since { $batch } was made: { $codes }
    .hint = cancel it with fenrun payout cancel { $batch }, then fenrun payout create makes it anew
row-unknown-payout = the book has no such payout
row-payout-draft = the payout is not exported yet
row-payout-exported = the payout is exported, not paid
row-payout-paid = the payout is paid already
row-payout-failed = the payout has failed already
row-payout-returned = the payout has come back already
row-payout-cancelled = the payout was cancelled
row-before-it-left = before the payout left
word-nothing-said = nothing
name-draft = draft
name-exported = exported
name-failed = failed
name-returned = returned
name-open = open
col-batch = Batch
col-item = Payout
col-items = Payouts
col-fee = Fee
col-withheld = Withheld
col-exported_at = Exported
col-reference = Bank reference
col-account_changed = Account changed
col-control_total = Control total
col-written_before = Was there
col-cash_items = In cash
col-cash_total = Sum in cash
col-already_exported = Exported before
col-request = Request
col-requested_at = Requested
col-decided_at = Decided
col-scheme = Tax scheme
col-event = Event
col-events = Events
col-on_its_way = On its way
col-requested = Asked for
col-available = Available
col-reserved = Kept back
col-payable = Payable now
help-payout-confirm-arg-reference = The bank's number of the payment
# payday
help-payday = Settles, makes the batch and writes its payment files: the command for cron
    .long =
        Checks the book, copies it, settles every period that has ended, makes the batch of all that can
        be paid, checks again, and writes payment files and statements into FOLDER/PERIOD. Prints one
        line of JSON. Killed anywhere and run again, it does the same work once: the period is its key.
        What a check finds stops it (exit 3) before any payment file is written.
help-payday-arg-folder = The folder for the files [default: NAME-payday beside the book NAME.db]
note-payday-dry = this was a dry run on a copy of the book; nothing was changed, no file was written
next-payday-done = everything of { $batch } is done; hand nothing in again
warn-payday-open = { $batches } still wait to be exported or confirmed: fenrun payout list
next-payday = next: hand the files in; then fenrun payout confirm { $batch }, or fenrun payout import-result FILE
next-payday-nothing = nothing can be paid now: fenrun payout create --dry-run says why
err-book-other-backup = { $file } is no copy of this book
    .hint = move it away, or give another folder; nothing was settled or paid
col-files = Files

# commission explain
help-commission-explain = Explains how an amount came about, from the price to the payout
    .long =
        Of an order, or of one line or entry of it: how the net came about, the rules that apply and why one
        of them won, the amount before and after its rounding and cap, what was taken back, what became of
        it; or why nothing is earned. Of a statement: its entries and the payouts that it paid. Of a payout:
        the statements that it comes from, fee and tax step by step.

        WHAT is an order's number, ORDER/LINE, an entry's number or a payout such as P000123. When several
        things are called so, the order comes first, then line, entry, payout; a note names the others, and
        --order, --entry and --payout ask for exactly one kind.

        Statements are paid in their order, the oldest first, and a loss is netted in the same way.
        docs/explain.md lists the keys of --format json.
help-arg-what = An order, ORDER/LINE, an entry or a payout
help-commission-explain-arg-order = An order by its number
help-commission-explain-arg-line = Only this line of the order
help-arg-entry = A settled entry by its number
help-commission-explain-arg-payout = A payout by its name
help-commission-explain-arg-period = The settled period of a statement; without it the last one
help-commission-explain-arg-distributor = Whose statement
help-commission-explain-arg-all = Also the rules that do not apply; --format json has them anyway
value-what = WHAT
ask-explain-what = Which order, entry or payout?
ask-explain-whose = Whose statement?
err-explain-nothing = there is no order, entry or payout “{ $name }”
    .hint = fenrun order list, fenrun commission entries --all and fenrun payout list show what there is
err-explain-order = there is no order “{ $order }”
    .hint = fenrun order list shows the numbers
err-explain-line = { $lines ->
        [1] order { $order } has no line { $line }; its only line is 1
       *[other] order { $order } has no line { $line }; its lines are 1 to { $lines }
    }
    .hint = fenrun commission explain --order { $order } shows them all
err-explain-line-of = --line wants an order
    .hint = fenrun commission explain ORDER --line LINE
err-explain-entry = there is no settled entry { $entry }
    .hint = fenrun commission entries --all shows the numbers; pending ones have none yet
err-explain-payout = there is no payout “{ $name }”
    .hint = fenrun payout list shows them all
err-explain-statement = { $code } has no statement of { $period }
    .hint = fenrun commission statement --period { $period } lists those that there are
note-explain-also-line = line { $line } of order { $order } is called so, too: fenrun commission explain --order { $order } --line { $line }
note-explain-also-entry = entry { $entry } has this number, too: fenrun commission explain --entry { $entry }
note-explain-also-payout = payout { $item } is called so, too: fenrun commission explain --payout { $item }
warn-explain-contradiction = entry { $entry } was settled with another amount than its terms give: the book contradicts itself, see fenrun check entries
warn-explain-withheld = what was kept back of { $item } is not what its scheme gives after the payouts before it: the book contradicts itself
col-settled_at = Settled
title-order = Order { $order }
title-order-line = Order { $order }, line { $line }
title-entry = Entry { $entry }
title-statement-of = Statement { $period }, { $code }
title-payout = Payout { $item }
col-step = Step
col-how = How
col-names = Names
col-pays = Pays
col-became = What became of it
col-went_to = Went to
col-how_closing = How the closing came about
col-how_gross = How the gross amount came about
col-how_net = What arrives
col-sources = The statements that it comes from
col-withholding = How the tax was reckoned
col-counted_payouts = Payouts that it counts
col-payments = What became of the statements
col-cases = Refunds asked for and not decided
word-step-price = Price
word-step-percent = Share
word-step-fixed = Fixed
word-step-stated = Statements by then
word-step-paid-before = Paid before
word-step-on-its-way = On its way then
word-step-requested = Asked for then
word-step-left = Left
word-step-taxed = This payout
word-step-taxed-month = Paid this month
word-step-taxed-year = Paid this year
word-step-tax-base = Taxable
word-step-tax = Tax
word-step-withheld-before = Withheld before
word-how-base-net = net
word-how-unit = { $share }, up (remainder no. { $rank }, first { $missing } up)
word-how-no-unit = { $share }, down (remainder no. { $rank }, first { $missing } up)
word-how-cut = { " " }(cut from { $given } to what was left)
word-how-rounded = { $exact }, { $mode }
word-how-each = { $amount } each
word-how-rule-lost = lost: { $because }
word-how-settled = entry { $entry }, { $period }
word-how-until = { $why } until { $until }
word-how-opening = closing of { $period }
word-how-first-statement = the first statement
word-how-entries =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
word-how-payouts =
    { $count ->
        [one] 1 payout
       *[other] { $count } payouts
    }
word-how-left-reserved = kept back
word-how-left-not-requested = not asked for
word-how-free = { " " }− { $free } (months: { $months })
word-names-distributor = distributor { $name }
word-names-sku = SKU { $name }
word-names-category = category { $name }
word-names-level = level { $name }
word-how-base-list = list price
word-how-base-margin = margin
word-override-of-sale = the sale
word-override-of-commission = the seller's commission before the cap
word-override-of-difference = the difference of the rates
word-hold-from-completed = completion
word-hold-from-paid = payment
word-how-rule-no-match = does not apply: { $because }
word-no-match-distributor = another distributor
word-no-match-sku = another SKU
word-no-match-category = another category
word-no-match-grade = another grade
word-no-match-level = another level
word-names-grade = grade { $name }
col-override_of = Override of
col-hold_from = Hold from
word-kind-bonus = bonus
word-kind-contest = contest
word-metric-own-sales = own sales
word-metric-team-sales = team sales
word-metric-all-sales = own and team sales
word-metric-orders = own orders
word-mode-whole = the reached step's percentage of it all
word-mode-marginal = each slice at its own percentage
word-mode-fixed = the reached step's amount
word-step-from = From { $from }
col-rule_name = Rule name
col-interval = Interval
col-counted = Counted
col-known_now = Known now
col-carried = Carried on
col-mode = Mode
col-intervals = What counted
col-steps = How the amount follows
col-ranking = Ranking
col-counted_sales = The orders of this interval, as known now
col-counts = Counts
col-rank = Rank
col-measured = Counts
col-next_step = Next step
col-missing = Missing
col-next_pays = It pays
col-metric = Metric
col-prizes = Prizes
col-shared_by = Shared by
word-names-nothing = everything
word-names-and = { ", " }
word-became-paid = { $item }, paid { $at }
word-became-under-way = { $item }, made { $at }
word-became-netted = netted with the loss of { $period }
word-became-made-up = made up by { $period }
word-became-open = not paid yet
word-became-owed = still to be made up
