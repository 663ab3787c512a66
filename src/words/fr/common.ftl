# Dates
date-weekday = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-month = { $month } { $year }
date-clock = { $day } à { $hour } h { $minute }
date-between = entre le { $from } et le { $to }
date-between-days = entre le { $first ->
    [1] 1er
   *[other] { $first }
 } et le { $last } { $month } { $year }
date-since = depuis le { $from }
date-until = jusqu'au { $to }
date-approximate = vers { $date }
date-uncertain = { $date } (incertain)
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# Lists
list-and = { $before } et { $last }

# Kinds of records
actor = acteur
thing = chose
source = source
claim = affirmation
evidence = preuve
record = fiche
statement = déclaration
