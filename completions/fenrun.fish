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
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "demo" -d 'Makes a filled book, settles and pays it, and shows its last month'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "distributor" -d 'Who sells, under whom, and where each one stands'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "product" -d 'Products: what is sold, at what price, with what commission'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "stock" -d 'Stock: what is there, and what came and went'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "order" -d 'Orders: record, import, list and move them on'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "refund" -d 'Refunds: money that goes back to customers'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "plan" -d 'The commission plan: what a sale earns, by dated versions'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "commission" -d 'Commission: settled, pending, and why'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "payout" -d 'Pays distributors: batches, requests, payment files, results'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "report" -d 'Shows what was sold and earned, by period'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "payday" -d 'Settles, makes the batch and writes its payment files: the command for cron'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "ledger" -d 'The ledger: double entry, derived from orders, stock, settlements and payouts'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "check" -d 'Recomputes what the book keeps and tells every difference'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "book" -d 'Describes, checks and copies the book'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "audit" -d 'Shows who did what, and proves that nobody changed it later'
complete -c fenrun -n "__fish_fenrun_needs_command" -f -a "completions" -d 'Prints what a shell needs to complete commands and flags'
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
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand demo" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "add" -d 'Adds a distributor, approved at once'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "import" -d 'Adds distributors from a CSV or TSV file'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "list" -d 'Lists distributors as they stand now'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "show" -d 'Shows one distributor with everything that ever held'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "edit" -d 'Mends name, phone, e-mail, kind or ID number, or sets the payout account'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "account" -d 'Records where payouts to a distributor go from now on'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "tree" -d 'Shows level-1 distributors with their teams'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "apply" -d 'Takes the application of somebody who wants to be a distributor'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "approve" -d 'Grants an application'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "reject" -d 'Turns an application down'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "suspend" -d 'Suspends a distributor: no earning, settlement or payout until reinstated'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "reinstate" -d 'Lets a suspended distributor earn again'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "terminate" -d 'Ends it for good; what was earned stays'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "move" -d 'Gives a distributor another sponsor from a day on'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "promote" -d 'Promotes a distributor to level 1 from a day on'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "grade" -d 'Gives a distributor a grade by hand, or takes it away'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and not __fish_seen_subcommand_from add import list show edit account tree apply approve reject suspend reinstate terminate move promote grade evaluate" -f -a "evaluate" -d 'Says who deserves another grade by the grades\' conditions, and why'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l name -d 'The name' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l phone -d 'Telephone number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l email -d 'E-mail address' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l kind -d 'Person or business [one of: individual, business]' -r -f -a "individual\t''
business\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l id-number -d 'ID number of a person, or social credit code of a business' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l channel -d 'How money reaches the distributor [one of: bank, alipay, wechat, paypal, wise, sepa, cash]' -r -f -a "bank\t''
alipay\t''
wechat\t''
paypal\t''
wise\t''
sepa\t''
cash\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l account -d 'The account there' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l holder -d 'Whose account it is [default: the distributor\'s name]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l sponsor -d 'The sponsor\'s code' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l joined-at -d 'Approved from this moment [default: since always]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l joining-fee -d 'What was taken for joining' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l opening-balance -d 'What you owed when the book began; negative: what you were owed' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l grade -d 'The grade, one of the book\'s' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from add" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l rejects -d 'Where the bad rows go, with their reasons' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l expect-rows -d 'Refuses the file unless it has so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l expect-total -d 'Refuses the file unless its amounts add up to this' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l skip-bad -d 'Takes the good rows although others are bad'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l update -d 'Also takes over names, notes and addresses of what is known'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from import" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l level -d 'Only this level [one of: 1, 2]' -r -f -a "1\t''
2\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l state -d 'Only those in this state [one of: applied, approved, rejected, suspended, terminated]' -r -f -a "applied\t''
approved\t''
rejected\t''
suspended\t''
terminated\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l sponsor -d 'Only the team of this sponsor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l grade -d 'Only this grade' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l reveal -d 'Shows personal data in full; the audit log keeps who did it'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l reveal -d 'Shows personal data in full; the audit log keeps who did it'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l name -d 'The name' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l email -d 'E-mail address' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l kind -d 'Person or business [one of: individual, business]' -r -f -a "individual\t''
business\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l id-number -d 'ID number of a person, or social credit code of a business' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l channel -d 'How money reaches the distributor [one of: bank, alipay, wechat, paypal, wise, sepa, cash]' -r -f -a "bank\t''
alipay\t''
wechat\t''
paypal\t''
wise\t''
sepa\t''
cash\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l account -d 'The account there' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l holder -d 'Whose account it is [default: the distributor\'s name]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from edit" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l channel -d 'How money reaches the distributor [one of: bank, alipay, wechat, paypal, wise, sepa, cash]' -r -f -a "bank\t''
alipay\t''
wechat\t''
paypal\t''
wise\t''
sepa\t''
cash\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l account -d 'The account there' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l holder -d 'Whose account it is [default: the distributor\'s name]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from account" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from tree" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l name -d 'The name' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l phone -d 'Telephone number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l email -d 'E-mail address' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l kind -d 'Person or business [one of: individual, business]' -r -f -a "individual\t''
business\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l id-number -d 'ID number of a person, or social credit code of a business' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l channel -d 'How money reaches the distributor [one of: bank, alipay, wechat, paypal, wise, sepa, cash]' -r -f -a "bank\t''
alipay\t''
wechat\t''
paypal\t''
wise\t''
sepa\t''
cash\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l account -d 'The account there' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l holder -d 'Whose account it is [default: the distributor\'s name]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l sponsor -d 'The sponsor\'s code' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l joined-at -d 'Joined at this moment' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l joining-fee -d 'What was taken for joining' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l opening-balance -d 'What you owed when the book began; negative: what you were owed' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l grade -d 'The grade, one of the book\'s' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from apply" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l from -d 'Approved from 00:00 of this day [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from approve" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l from -d 'Rejected from this moment [default: now]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reject" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l from -d 'Suspended from this moment [default: now]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from suspend" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l from -d 'Earns again from 00:00 of this day [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from reinstate" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l from -d 'Terminated from this moment [default: now]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l confirm -d 'The code once more: it is for good' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from terminate" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l sponsor -d 'The new sponsor\'s code' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l from -d 'Counts from 00:00 of this day [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l file -d 'Moves everybody of this file; - is stdin' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l expect-rows -d 'Refuses the file unless it has so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from move" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l from -d 'Counts from 00:00 of this day [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from promote" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l from -d 'Counts from 00:00 of this day [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from grade" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l period -d 'A month, quarter or year that has ended [default: the last month]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l from -d 'Changes count from 00:00 of this day [default: the day after the period]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l apply -d 'Records the proposed changes, all of them or none'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand distributor; and __fish_seen_subcommand_from evaluate" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "add" -d 'Adds a product'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "import" -d 'Imports products from a CSV or TSV file'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "list" -d 'Lists products as they are now'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "show" -d 'Shows a product and what held when'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "edit" -d 'Changes a product'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "search" -d 'Finds products by a piece of sku, name, category or spec'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "price" -d 'Changes the price of a product from a day on'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and not __fish_seen_subcommand_from add import list show edit search price archive" -f -a "archive" -d 'Takes a product off sale'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l name -d 'The name' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l price -d 'What a unit is sold for' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l category -d 'The category: "Tea > Green"' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l spec -d 'Size, weight, packing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l description -d 'What it is' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l cost -d 'What a unit costs you' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l stock -d 'So many units are there now' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l reorder-level -d 'Low stock: so many units or fewer' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l status -d 'Whether it is sold [one of: on_sale, archived]' -r -f -a "on_sale\t''
archived\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l image -d 'Where a picture is' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l link -d 'Where its page is' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l no-commission -d 'It earns nobody any commission'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l backorders -d 'More may be sold than there is'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from add" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l rejects -d 'Where the bad rows go, with their reasons' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l expect-rows -d 'Refuses the file unless it has so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l expect-total -d 'Refuses the file unless its amounts add up to this' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l skip-bad -d 'Takes the good rows although others are bad'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l update -d 'Also takes over names, notes and addresses of what is known'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from import" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l category -d 'Only of this category or below it' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l status -d 'Only with this status [one of: on_sale, archived]' -r -f -a "on_sale\t''
archived\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l name -d 'The name' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l price -d 'What a unit is sold for' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l cost -d 'What a unit costs you' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l category -d 'The category: "Tea > Green"' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l commissionable -d 'Whether it earns commission [one of: yes, no]' -r -f -a "yes\t''
no\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l from -d 'From this day on [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l spec -d 'Size, weight, packing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l description -d 'What it is' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l reorder-level -d 'Low stock: so many units or fewer' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l status -d 'Whether it is sold [one of: on_sale, archived]' -r -f -a "on_sale\t''
archived\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l image -d 'Where a picture is' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l link -d 'Where its page is' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l backorders -d 'More may be sold than there is [one of: yes, no]' -r -f -a "yes\t''
no\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from edit" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from search" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l cost -d 'What a unit costs you' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l from -d 'From this day on [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from price" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand product; and __fish_seen_subcommand_from archive" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -f -a "in" -d 'Records units that came'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -f -a "out" -d 'Records units that went, but for sales'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -f -a "adjust" -d 'Corrects the stock by a signed difference'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -f -a "list" -d 'Lists the stock of every stocked product'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -f -a "low" -d 'Lists products on sale at their reorder level or below; exit code 3 when there are any'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and not __fish_seen_subcommand_from in out adjust list low moves" -f -a "moves" -d 'Lists what came and went, of one product with its balance'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l ref -d 'Your own name for it: the same again changes nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from in" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l ref -d 'Your own name for it: the same again changes nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from out" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l ref -d 'Your own name for it: the same again changes nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from adjust" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l category -d 'Only of this category or below it' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l status -d 'Only with this status [one of: on_sale, archived]' -r -f -a "on_sale\t''
archived\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from low" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l from -d 'Only from this day on' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l to -d 'Only up to this day, included' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand stock; and __fish_seen_subcommand_from moves" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "record" -d 'Records one order'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "import" -d 'Imports an order file'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "list" -d 'Lists orders, in the order in which they were recorded'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "show" -d 'Shows one order, line by line, and what it earns whom'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "pay" -d 'Says that an order was paid: its stock leaves'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "ship" -d 'Says that an order was handed to the carrier'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "complete" -d 'Says that an order is done: the hold of its commission begins'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "cancel" -d 'Gives a pending or paid order up: its stock comes back, nobody earns'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "hold" -d 'Holds an order: what it earned and was not settled waits'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "release" -d 'Releases an order that is held: the next settlement takes what has matured'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and not __fish_seen_subcommand_from record import list show pay ship complete cancel hold release correct" -f -a "correct" -d 'Corrects what decides the money of an order: seller, lines, prices'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l line -d 'SKU:QUANTITY[:PRICE[:DISCOUNT]]; without a price that of the product then; repeatable' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l distributor -d 'Who sold it, by code [default: nobody]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l member -d 'Who bought it, by code' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l placed-at -d 'When it was placed [default: now, or when it was paid]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l paid-at -d 'When it was paid' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l shipped-at -d 'When it was handed to the carrier' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l completed-at -d 'When it was done' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l coupon -d 'The coupon\'s name; with --coupon-amount' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l coupon-amount -d 'What the coupon takes off' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l order-discount -d 'What is taken off the whole order' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l shipping -d 'What the customer pays for shipping; earns nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l tax -d 'Tax on top; earns nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l carrier -d 'The carrier' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l tracking -d 'The carrier\'s number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l recipient -d 'Who gets it' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l phone -d 'Telephone number of the recipient' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l address -d 'Where it goes' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l note -d 'Anything worth remembering' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from record" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l rejects -d 'Where the bad rows go, with their reasons' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l expect-rows -d 'Refuses the file unless it has so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l expect-total -d 'Refuses the file unless its amounts add up to this' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l map -d 'Reads a foreign file: a map file, or the name of a built-in map' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l distributor-from -d 'Attributes orders by a table (value,distributor) over a column of the file' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l skip-bad -d 'Takes the good rows although others are bad'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l update -d 'Also takes over names, notes and addresses of what is known'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l create-products -d 'Makes products that the book does not know'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from import" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l distributor -d 'Only those sold by this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l member -d 'Only those bought by this member' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l status -d 'Only those that stand here [one of: pending, paid, shipped, completed, cancelled]' -r -f -a "pending\t''
paid\t''
shipped\t''
completed\t''
cancelled\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l from -d 'Only those placed on this day or later' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l to -d 'Only those placed up to this day, included' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l held -d 'Only those that are held'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l reveal -d 'Shows personal data in full; the audit log keeps who did it'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l paid-at -d 'When it was paid' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from pay" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l shipped-at -d 'When it was handed to the carrier' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l carrier -d 'The carrier' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l tracking -d 'The carrier\'s number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from ship" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l completed-at -d 'When it was done' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from complete" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l cancelled-at -d 'When it was given up' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from hold" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from release" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l line -d 'SKU:QUANTITY[:PRICE[:DISCOUNT]]; without a price that of the product then; repeatable' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l distributor -d 'Who sold it; \'\' for nobody' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l coupon-amount -d 'What the coupon takes off' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l order-discount -d 'What is taken off the whole order' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l shipping -d 'What the customer pays for shipping; earns nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l tax -d 'Tax on top; earns nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand order; and __fish_seen_subcommand_from correct" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "record" -d 'Records a refund: the money was given back'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "request" -d 'Opens an after-sale case: somebody asks for a refund'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "approve" -d 'Approves a requested refund: the money was given back'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "reject" -d 'Rejects a requested refund: commission waits for it no longer'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "import" -d 'Imports a refund file'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "list" -d 'Lists refunds, in the order in which they were recorded'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and not __fish_seen_subcommand_from record request approve reject import list show" -f -a "show" -d 'Shows one refund, and what it takes from which lines'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l line -d 'Only for this line of the order, by its number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l sku -d 'Only for the lines of this product' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l restock -d 'How many units go back to the shelf' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l shipping -d 'Shipping that goes back as well' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l refunded-at -d 'When the money was given back [default: now]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from record" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l line -d 'Only for this line of the order, by its number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l sku -d 'Only for the lines of this product' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l restock -d 'How many units go back to the shelf' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l shipping -d 'Shipping that is to go back as well' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l requested-at -d 'When it was asked for [default: now]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from request" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l refunded-at -d 'When the money was given back [default: now]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from approve" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from reject" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l rejects -d 'Where the bad rows go, with their reasons' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l expect-rows -d 'Refuses the file unless it has so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l expect-total -d 'Refuses the file unless its amounts add up to this' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l skip-bad -d 'Takes the good rows although others are bad'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l update -d 'Also takes over names, notes and addresses of what is known'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from import" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l order -d 'Only those of this order' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l distributor -d 'Only those of orders sold by this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l status -d 'Only those that stand here [one of: requested, approved, rejected]' -r -f -a "requested\t''
approved\t''
rejected\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l from -d 'Only those given back, or asked for, on this day or later' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l to -d 'Only those given back, or asked for, up to this day, included' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand refund; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -f -a "apply" -d 'Applies a plan file as the next version'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -f -a "check" -d 'Checks a plan file: every fault, and what is doubtful'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -f -a "diff" -d 'Shows what differs between two plans'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -f -a "list" -d 'Lists the versions of the plan and the days they govern'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -f -a "show" -d 'Prints an applied plan, byte for byte as it was written'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and not __fish_seen_subcommand_from apply check diff list show simulate" -f -a "simulate" -d 'Replays a past period under another plan: what was paid, and what would have been'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l supersede -d 'Puts it in the place of the plan that begins on the same day'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from apply" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l supersede -d 'Puts it in the place of the plan that begins on the same day'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from check" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from diff" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
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
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l period -d 'The period that is replayed' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l by -d 'One table, with one row for each [one of: distributor, role, product]' -r -f -a "distributor\t''
role\t''
product\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand plan; and __fish_seen_subcommand_from simulate" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "settle" -d 'Closes a period and states what everybody earned'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "preview" -d 'Shows the settlement as it would be today'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "statement" -d 'Prints the statements of a settled period, as often as wanted'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "entries" -d 'Lists every amount that was earned, line by line'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "pending" -d 'Lists what is earned and not settled yet, and why'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "explain" -d 'Explains how an amount came about, from the price to the payout'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and not __fish_seen_subcommand_from settle preview statement entries pending explain adjust" -f -a "adjust" -d 'Adds an amount to what a distributor is owed, or takes one away'
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
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
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
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l standings -d 'Who stands where in running bonuses and contests, and the next step'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from preview" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l period -d 'The settled period [default: the last one settled]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l distributor -d 'Only this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from statement" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
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
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from entries" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
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
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from pending" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
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
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l order -d 'An order by its number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l line -d 'Only this line of the order' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l entry -d 'A settled entry by its number' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l payout -d 'A payout by its name' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l period -d 'The settled period of a statement; without it the last one' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l distributor -d 'Whose statement' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l all -d 'Also the rules that do not apply; --format json has them anyway'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from explain" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l reason -d 'Why; it stands in the book and is shown by explain' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l kind -d 'What it is [one of: adjustment, write_off, goodwill] [default: adjustment]' -r -f -a "adjustment\t''
write_off\t''
goodwill\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l date -d 'From when it counts [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l ref -d 'Your own name for it: the same again changes nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand commission; and __fish_seen_subcommand_from adjust" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "create" -d 'Makes a batch of everything that can be paid now'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "request" -d 'Records that a distributor asks for a payout'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "approve" -d 'Grants a request: it becomes a batch of one payout'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "reject" -d 'Refuses a request: what it reserved is available again'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "export" -d 'Writes the payment files of a batch and marks it as exported'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "confirm" -d 'Records that a payout, or all of a batch, was paid'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "fail" -d 'Records that the bank did not pay: the amount is owed again'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "return" -d 'Records that a paid amount came back: it is owed again'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "cancel" -d 'Cancels a batch that was never sent'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "import-result" -d 'Reads from a file what became of payouts'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "list" -d 'Lists payouts as they stand, or requests'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and not __fish_seen_subcommand_from create request approve reject export confirm fail return cancel import-result list show" -f -a "show" -d 'Shows a batch, a payout, a request, or where a distributor stands'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l distributor -d 'Only to this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from create" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l ref -d 'Your own name for it: the same again changes nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from request" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from approve" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from reject" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l dir -d 'The folder for the files; made when it is not there' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from export" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l paid-at -d 'When it was paid' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l reference -d 'The bank\'s number of the payment' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l failed-at -d 'When the bank refused it (default: now)' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from fail" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l returned-at -d 'When it came back (default: now)' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from return" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l confirm -d 'The batch\'s name once more: its files were never sent' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l reason -d 'Why' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l rejects -d 'Where the bad rows go, with their reasons' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l expect-rows -d 'Refuses the file unless it has so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l expect-total -d 'Refuses the file unless its amounts add up to this' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l skip-bad -d 'Takes the good rows although others are bad'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l update -d 'Also takes over names, notes and addresses of what is known'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from import-result" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l batch -d 'Only of this batch' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l distributor -d 'Only this distributor' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l status -d 'Only those that stand so [one of: draft, exported, paid, failed, returned, cancelled]' -r -f -a "draft\t''
exported\t''
paid\t''
failed\t''
returned\t''
cancelled\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l from -d 'Only those made on this day or later' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l to -d 'Only those made on this day or earlier' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l requests -d 'List withdrawal requests instead'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l distributor -d 'Show what this distributor can be paid, and why not more' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l reveal -d 'Show the account in full; this is noted in the audit log'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payout; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "sales" -d 'Orders and sales by day, month, quarter or year'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "products" -d 'What was sold of each product'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "distributors" -d 'What each distributor sold and earned by it'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "leaderboard" -d 'Who sold most'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "commission" -d 'What commission costs, by what is sold or by who earns it'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "income" -d 'What came in for good, by account'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "expense" -d 'What went out for good, by account'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "profit" -d 'Income less expense, by account'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "cashflow" -d 'What moved cash, by kind of document'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "trial-balance" -d 'Every account: before, debit, credit, after'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "liability" -d 'How what is owed to distributors came about: opening + accrued - reversed + adjusted - paid = closing'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "ageing" -d 'How old balances are, those of distributors who owe included'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and not __fish_seen_subcommand_from sales products distributors leaderboard commission income expense profit cashflow trial-balance liability ageing tax" -f -a "tax" -d 'Tax kept back from payouts, by month and distributor'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l by -d 'One row for each [one of: day, week, month, quarter, year] [default: month]' -r -f -a "day\t''
week\t''
month\t''
quarter\t''
year\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from sales" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from products" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from distributors" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l metric -d 'What decides the rank [one of: own_sales, team_sales, all_sales, orders] [default: own_sales]' -r -f -a "own_sales\t''
team_sales\t''
all_sales\t''
orders\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from leaderboard" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l by -d 'One row for each [one of: product, category, level, distributor, role] [default: role]' -r -f -a "product\t''
category\t''
level\t''
distributor\t''
role\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from commission" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from income" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from expense" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from profit" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from cashflow" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from trial-balance" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l by -d 'One row for each; with --forward [default: week] [one of: day, week, month, quarter, year]' -r -f -a "day\t''
week\t''
month\t''
quarter\t''
year\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l distributor -d 'Only this distributor; with --forward' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l forward -d 'What is owed now, and what matures when'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from liability" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l period -d 'At the end of this period [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from ageing" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand report; and __fish_seen_subcommand_from tax" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand payday" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -f -a "add" -d 'Books other income and expense, or pays what is owed'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -f -a "accounts" -d 'Lists the accounts with what stands on them: debit above 0, credit below'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and not __fish_seen_subcommand_from add accounts export" -f -a "export" -d 'Writes the ledger for another program'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l reason -d 'What for' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l through -d 'The account that it comes from or goes to: assets:cash, assets:receivable, liabilities:suppliers, equity:opening [default: assets:cash]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l date -d 'When it happened [default: today]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l ref -d 'Your own name for it: the same again changes nothing' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from add" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from accounts" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l to -d 'The program [one of: hledger, ledger, beancount, kingdee, quickbooks, xero]' -r -f -a "hledger\t''
ledger\t''
beancount\t''
kingdee\t''
quickbooks\t''
xero\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l period -d 'Only this period [default: all of time]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -s o -l output -d 'Writes to a file; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l tax-rate -d 'What Xero calls the rate that is no tax [default: Tax Exempt]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l excel -d 'For spreadsheets: byte order mark, CRLF'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand ledger; and __fish_seen_subcommand_from export" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l integrity -d 'Has SQLite read the whole file as well: pages, indexes, conditions of tables'
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand check" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -f -a "info" -d 'Shows what the book is and what is in it'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -f -a "set" -d 'Changes a setting of the book'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -f -a "check" -d 'Checks the book\'s file: its pages, its rows, who may read it'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and not __fish_seen_subcommand_from info set check backup" -f -a "backup" -d 'Copies the book into a new file, and verifies the copy'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l config -d 'Shows the settings and where each comes from'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from info" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l dry-run -d 'Shows what would happen and changes nothing'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from set" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l sort -d 'Sorts by a column; -COLUMN turns the order around' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l limit -d 'At most so many rows' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l format -d 'How to write the data [one of: table, csv, tsv, json, jsonl, markdown]' -r -f -a "table\t''
csv\t''
tsv\t''
json\t''
jsonl\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -s o -l output -d 'Writes to a file, in the format of its extension; - is stdout' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l table-style -d 'The lines of tables [one of: utf8, ascii, markdown]' -r -f -a "utf8\t''
ascii\t''
markdown\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l excel -d 'CSV for spreadsheets: byte order mark, CRLF, long digit strings kept as text'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l raw -d 'CSV for programs: texts exactly as they are, without any leading \''
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from check" -s h -l help -d 'Shows this page'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l book -d 'The book [default: FENRUN_BOOK, else the configuration, else ./fenrun.db]' -r -F
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l lang -d 'The language of help, headings, messages and questions [one of: en, zh]' -r -f -a "en\t''
zh\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l at -d 'Takes this moment for "now": 2026-10-31, "2026-10-31 08:26", with or without offset' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l as -d 'Who acts, for the audit log' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l wait -d 'How long to wait for a busy book [default: 30]' -r
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l yes -d 'Confirms what would be asked'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -l no-input -d 'Never asks: fails and names the flag'
complete -c fenrun -n "__fish_fenrun_using_subcommand book; and __fish_seen_subcommand_from backup" -s h -l help -d 'Shows this page'
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
complete -c fenrun -n "__fish_fenrun_using_subcommand audit; and __fish_seen_subcommand_from log" -l columns -d 'These columns, in this order: a,b,c; tables leave out some that say little' -r
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
