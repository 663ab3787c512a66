# Dates
date-weekday = { $weekday } { $day } { $month } { $year }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-clock = { $day } at { $hour }:{ $minute }
date-between = between { $from } and { $to }
date-between-days = between { $first } and { $last } { $month } { $year }
date-since = since { $from }
date-until = until { $to }
date-approximate = about { $date }
date-uncertain = { $date } (uncertain)
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Lists
list-and = { $before } and { $last }

# Kinds of records
actor = actor
thing = thing
source = source
claim = claim
evidence = evidence
record = record
statement = statement
