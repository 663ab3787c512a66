# What is amiss in the writing of a file.
syntax = from `{ $found }` on this cannot be read
    .help = compare with a record nearby: each field is written `name: value,`
stray-text = `{ $found }` has no business here
    .help = take it out, or put `//` before it to make it a comment
missing-comma = a comma is missing here
    .help = put a comma between two fields and between two records
unclosed-text = this text begins with a straight quotation mark and does not end
    .help = put a straight quotation mark " at the end of the text
curly-quotes = `{ $found }`: curly or French quotation marks instead of straight ones
    .help = put the text between straight quotation marks "; the others may stay inside it
curly-apostrophes = `{ $found }` cannot stand around a text
    .help = put the text between straight quotation marks "
single-quotes = an apostrophe cannot stand around a text
    .help = put the text between straight quotation marks "
unquoted-text = this text is not between quotation marks
    .help = put it between straight quotation marks "
bracket-unclosed = `{ $expected }` is missing here
    .help = put `{ $expected }` here, or where the group should end
bracket-wrong = `{ $found }` does not close what was opened
    .help = close ( by ), [ by ] and {"{"} by {"}"}
bracket-unopened = `{ $found }` closes nothing
    .help = take it out, or open what it should close
record-in-wrong-brackets = a record is written between parentheses, not in `{ $found }`
    .help = write ( at the beginning of the record and ) at its end
bracket-opened-here = opened here
missing-colon = a colon is missing here
    .help = write `name: value`
missing-value = a value is missing after this colon
    .help = write the value, or take the field out
doubled-comma = this comma is one too many
    .help = keep one comma between two values
quoted-field-name = the name of a field is written without quotation marks
    .help = take out the quotation marks around the name: `name: value`
equals-for-colon = a field is written with a colon, not with =
    .help = write `name: value`
semicolon-for-comma = this semicolon should be a comma
    .help = write a comma
invisible-character = an invisible sign ({ $code }) stands here, outside a text
    .help = delete it and type a plain space; it often comes with copy and paste
unknown-section = there is no section `{ $section }`
    .note = the sections are { $sections }
unknown-field = there is no field `{ $field }` here
    .note = the fields are { $fields }
missing-field = the field `{ $field }` is missing
    .help = add `{ $field }: …` to this record
unknown-variant = `{ $variant }` is not one of the words that can stand here
    .note = the words are { $variants }
wrong-type = { $expected } is needed here, not { $found }
    .help = write { $expected }
field-twice = the field `{ $field }` is written twice
    .help = keep only one
not-a-graph = a file begins with `Graph(` and ends with `)`
    .help = put all sections between `Graph(` and `)`
not-utf8 = from here on this file is not UTF-8
    .help = save the file again with the encoding UTF-8
bad-escape = a backslash `\` followed by this letter means nothing
    .help = write `\\` for the backslash itself, `\"` for a quotation mark, `\n` for a new line
inner-quote = this straight quotation mark closes the text too early
    .help = write `\"` for a quotation mark inside a text, or use “ ”
unclosed-comment = this comment begins with `/*` and does not end
    .help = close it with `*/`
two-ways-of-reporting = the source is given in two ways: in the statement and in `reports`
    .help = keep one of them, preferably the list `reports`
bad-id = { $why ->
    [empty] this id is empty
    [long] `{ $id }` is too long for an id: at most 64 signs
   *[sign] `{ $id }` is not an id: small letters without accents, digits and hyphens
 }
    .help = write `{ $slug }`
bad-date = { $why ->
    [day] `{ $date }` stands in no calendar
    [hour] the hour of `{ $date }` does not exist
    [backwards] the period `{ $date }` ends before it begins
   *[other] `{ $date }` cannot be read as a date
 }
    .help = { $why ->
    [day] check the day and the month
    [hour] write an hour from 00:00 to 23:59
    [backwards] write the beginning first, then the end
   *[other] write year, month and day in this order: 2021, 2021-04, 2021-04-06 or 2021-04-06T13:17
 }
bad-number = `{ $found }` is not a number
    .help = write the number in digits, without spaces or quotation marks, with a point for decimals: 500000 or 1.5
empty-text = this text is empty
    .help = write the text, or take the field out
bad-language = `{ $language }` is not the code of a language
    .help = write the two small letters of the language: fr or en
file-too-large = this file is too large: { $bytes } bytes, and { $most } at most
    .help = split it into several files
too-many-records = this case has too many records: { $most } at most
    .help = split it into several cases
too-deep = too many brackets within brackets: { $most } at most
    .help = check that each bracket is closed where it should be
text-too-long = this text is too long: { $bytes } bytes, and { $most } at most
    .help = shorten it
byte-order-mark = the file begins with an invisible mark (BOM)
    .help = save the file as plain “UTF-8”, without BOM

# What is written, or expected
kind-of-value-a-text = a text between straight quotation marks
kind-of-value-a-number = a number
kind-of-value-a-map = texts by language between braces
kind-of-value-a-list = a list between square brackets
kind-of-value-a-record = a record between parentheses
kind-of-value-a-character = one sign between apostrophes
kind-of-value-a-word = a word without quotation marks
kind-of-value-another-value = another value
did-you-mean = write `{ $name }`
