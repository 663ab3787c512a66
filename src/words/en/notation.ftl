# What is amiss in the writing of a file.
syntax = `{ $found }` cannot stand here
missing-comma = a comma is missing here
    .help = put a comma between two fields and between two records
unclosed-text = this text begins with a straight quotation mark and does not end
    .help = close the text with a straight quotation mark: "
curly-quotes = these quotation marks are not those of the notation
    .help = put the text between straight quotation marks: "; the others may stay inside
bracket = this bracket has no partner
    .help = close each ( by ), each [ by ] and each {"{"} by {"}"}
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
wrong-sign = this is not the sign that belongs here
    .help = write `:` after the name of a field and `,` after its value
unclosed-comment = this comment begins with `/*` and does not end
    .help = close it with `*/`
two-ways-of-reporting = the source is given in two ways: in the statement and in `reports`
    .help = keep one of them, preferably the list `reports`
bad-id = `{ $id }` is not an id: small letters without accents, digits and hyphens
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
too-many-records = this case has more than { $most } records
    .help = split it into several cases
too-deep = too many brackets within brackets
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
