cli-about = Who said what? Who said what, when, where, on what evidence, and who says otherwise.
cli-usage = Usage:
cli-commands = Commands
cli-command-name = COMMAND
cli-options = Options
cli-arguments = Arguments
cli-error = {"error: "}
cli-help = {"help: "}
cli-option =
    .graph = The folder of the case, or one of its files [default: graph]
    .demo = Answer from the case that ships: remote schooling, April 2021
    .sources = A folder with the sources' texts (ID.txt), to check quotations against
    .lang = Language of what is printed [default: the system's]
    .format = text for people, json for programs [default: text]
    .help = Show this help
    .version = Show the version
cli-check = Everything that is amiss in the case; with --sources, every quotation
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
