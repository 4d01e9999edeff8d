# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_fenrun_global_optspecs
    string join \n book= lang= at= as= wait= yes no-input color= h/help V/version
end

function __fish_fenrun_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_fenrun_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_fenrun_using_subcommand
    set -l cmd (__fish_fenrun_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c fenrun -n "__fish_fenrun_needs_command" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_needs_command" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_needs_command" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_needs_command" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_needs_command" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_needs_command" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_needs_command" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_needs_command" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_needs_command" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_needs_command" -s V -l version -d 'Shows the version'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "init" -d 'Makes a book: a new, empty file'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "audit" -d 'Shows who did what, and proves that nobody changed it later'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "completions" -d 'Prints what a shell needs to complete commands and flags'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "plan" -d 'The commission plan: what a sale earns, by dated versions'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "commission" -d 'Commission: settled, pending, and why'
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l name -d 'Your shop\'s name [default: My shop]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l currency -d 'The one currency, by its ISO code [default: CNY]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l time-zone -d 'The time zone of days and periods [default: Asia/Shanghai]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l start -d 'Orders paid before this day are history and earn nothing [default: everything counts]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l settle-every -d 'How often to settle [default: month] [one of: half-month, month, quarter]' -r -f -a "half-month\t''
month\t''
quarter\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand init" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -f -a "log" -d 'Lists every change: who, when, with which command, to what effect'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -f -a "verify" -d 'Recomputes the chain of the log and names the first broken row'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and not __fish_seen_subcommand_from log verify head" -f -a "head" -d 'Prints height and hash of the last row: keep it elsewhere'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l from -d 'Only from this day on' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l to -d 'Only up to this day, included' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l operator -d 'Only what this operator did' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l act -d 'Only these acts: order.pay, or all of a noun: order' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l last -d 'Only the last so many' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l columns -d 'These columns, in this order: a,b,c' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l head -d 'A head that was kept elsewhere: HEIGHT:HASH' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from head" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand completions" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -f -a "apply" -d 'Applies a plan file as the next version'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -f -a "check" -d 'Checks a plan file and shows every fault with its place'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -f -a "list" -d 'Lists the versions of the plan and the days they govern'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check list show" -f -a "show" -d 'Prints an applied plan, byte for byte as it was written'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -f -a "settle" -d 'Closes a period and states what everybody earned'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -f -a "preview" -d 'Shows the settlement as it would be today'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -f -a "statement" -d 'Prints the statements of a settled period, as often as wanted'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -f -a "entries" -d 'Lists every amount that was earned, line by line'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending" -f -a "pending" -d 'Lists what is earned and not settled yet, and why'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l period -d 'The period: 2026-10, 2026-Q4, 2026-10-01..2026-10-15 [default: the last one that has ended]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l expect -d 'Refuses to settle anything but what --dry-run showed with this digest' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l catch-up -d 'Settles the periods before it as well, one by one'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from settle" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l distributor -d 'Only this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l columns -d 'These columns, in this order: a,b,c' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l period -d 'The settled period [default: the last one settled]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l distributor -d 'Only this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l columns -d 'These columns, in this order: a,b,c' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l period -d 'The period: 2026-10, 2026-Q4, 2026 or 2026-10-01..2026-10-15' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l distributor -d 'Only this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l columns -d 'These columns, in this order: a,b,c' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l pending -d 'What is not settled yet'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l all -d 'Settled and pending entries'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l distributor -d 'Only this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l columns -d 'These columns, in this order: a,b,c' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -s h -l help -d 'Shows this page'
