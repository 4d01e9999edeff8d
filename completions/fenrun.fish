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
