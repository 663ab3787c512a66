cli-about = Who said what? Who said what, when, where, on what evidence, and who says otherwise.
cli-usage = Usage:
cli-commands = Commands
cli-command-name = COMMAND
cli-options = Options
cli-common-options = Options of every command
cli-choices = [choices: { $list }]
cli-default = [default: { $list }]
cli-arguments = Arguments
cli-error = {"error: "}
cli-help = {"help: "}
cli-option =
    .graph = The folder of the case, or one of its files [default: graph]
    .demo = Answer from the case that ships: remote schooling, April 2021
    .sources = A folder with the sources' texts (ID.txt), to check quotations against; explore and serve then show the quotations in their context
    .lang = Language of what is printed [default: the system's]
    .format = text for people, json for programs [default: text]
    .help = Show this help
    .version = Show the version
cli-check = Everything that is amiss in the case; with --sources, every quotation
    .plain = One plain sentence for each diagnostic, for screen readers and for grep
cli-fmt = Rewrite the files in their one canonical form, comments kept
    .check = Change nothing; say which files are not in that form
    .paths = Files or folders; without any, the case itself
cli-explain = The manual page of a diagnostic
    .code = A code, such as E0101; without one, the list of all
cli-completions = Completions for a shell
    .shell = bash, zsh, fish, powershell or elvish
cli-man = The manual page, in roff
cli-absent = `{ $path }` does not exist
    .help = name another folder with --graph, or try the case that ships with --demo
cli-no-graph = No case
    .help = a case is a folder of .ron files, by default `graph` here; name another with --graph, or try the case that ships with --demo
cli-empty = `{ $path }` holds no .ron file
cli-refused = `{ $path }` cannot be read: { $reason }
cli-output-failed = the answer could not be written: { $reason }
check-summary = { $errors ->
    [0] No error
    [one] One error
   *[other] { $errors } errors
 }{ $warnings ->
    [0] , no warning.
    [one] , one warning.
   *[other] , { $warnings } warnings.
 }
usage-unknown-argument = unknown argument `{ $argument }`
usage-unknown-command = unknown command `{ $command }`
usage-missing-argument = missing argument { $argument }
usage-missing-command = no command is given
usage-invalid-value = `{ $value }` does not fit { $argument }
usage-conflict = { $argument } cannot be given here
usage-other = { $reason }
usage-suggested = what fits: { $names }
usage-see-help = `quidit --help` lists what can be asked
cli-fmt-demo = the case that ships is inside the program and cannot be rewritten
fmt-changed = { $file }: put into canonical form
fmt-would-change = { $file } is not in canonical form
fmt-left-alone = { $file } was left as it is: it cannot be read whole
fmt-all-canonical = { $count ->
    [one] One file, in canonical form.
   *[other] { $count } files, all in canonical form.
 }
quotations = Quotations: { $fits }.
quotations-exact = { $count } exact
quotations-typographic = { $count } typographic (only spaces, quotes or dashes differ)
quotations-altered = { $count } altered
quotations-missing = { $count } missing
quotations-unchecked = { $count } unchecked (no text at hand)
cli-solve = Extensions of a plain argumentation framework (.af, .apx, .tgf), as the ICCMA competitions write them
    .semantics = Which sets of arguments stand
    .task = One extension, every one, or whether an argument is in some (credulous) or all (sceptical)
    .argument = The argument that is asked about
    .file = The framework
solve-unknown-format = `{ $path }` is of no known format
    .help = name the file .af (ICCMA 2023), .apx (ASPARTIX) or .tgf (trivial graph format)
solve-unreadable = `{ $path }` cannot be read as an argumentation framework, line { $line }: { $reason }
framework-missing-header = the header `p af N` is missing
    .help = begin the file with `p af N`, N the number of arguments
framework-repeated-header = a second header
    .help = keep only the first line `p af N`
framework-too-many-arguments = more than { $limit } arguments
    .help = split the framework
framework-too-many-attacks = more than { $limit } attacks
    .help = split the framework
framework-out-of-memory = not enough memory for a framework of this size
    .help = check the number in the header, or use a larger machine
framework-not-an-attack = `{ $found }` is not an attack
    .help = write two arguments: `1 2` (.af), or `a b` after the line `#` (.tgf)
framework-not-a-fact = `{ $found }` is neither an argument nor an attack
    .help = write `arg(a).` or `att(a,b).`, the full stop included
framework-out-of-range = argument { $number } does not exist: there are { $arguments }
    .help = number the arguments from 1, or raise N in `p af N`
framework-bad-name = `{ $name }` cannot be the name of an argument
    .help = use visible characters, none of ( ) [ ] , " % #
framework-unknown-name = no argument is called `{ $name }`
    .help = declare it: `arg(a).` (.apx), a line before `#` (.tgf)
framework-repeated-name = `{ $name }` is declared twice
    .help = keep one of the two lines; attacks come after a line `#`
framework-missing-separator = no line `#` between arguments and attacks
    .help = put a line `#` after the last argument
solve-which-argument = this task asks about an argument: name it with --argument
solve-unknown-argument = no argument is called `{ $argument }`
solve-component-too-large = { $found } undecided arguments hang together in one cycle; the limit is { $limit }
solve-too-many = there are more than { $limit } extensions
solve-too-much = the extensions would list more than { $limit } arguments
solve-too-hard = the search was given up after { $limit } conflicts, without an answer
solve-grounded-always = the grounded semantics answers at any size
cli-explore = The explorer: one offline page to explore the contradictions
    .output = The file to write
    .for = For pupils (no notes in the file) or for the teacher (everything)
    .both = French and English in one file, with a switch
    .places = Where the cards of the maps stood: read if it exists, then written; they stay there while the case grows
cli-cannot-write = `{ $path }` cannot be written: { $reason }
    .help = name another place, or make its folder first
explore-passages = { $passages ->
        [one] one passage
       *[other] { $passages } passages
    } { $sources ->
        [one] of one text
       *[other] of { $sources } texts
    } of your sources are now inside the pages, around the quotations: keep them to yourself, do not publish or hand them out. Without --sources the pages hold nothing of them.
explore-places-unread = `{ $path }` does not say where the cards stood: { $reason }
    .help = delete this file to place the cards anew
explore-made = { $path } is ready ({ $kilobytes } kB): open it in a browser, it needs no network.
