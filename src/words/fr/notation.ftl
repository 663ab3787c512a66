# Ce qui ne va pas dans l'écriture d'un fichier.
syntax = ce passage ne se lit pas, à partir de `{ $found }`
    .help = comparez avec une fiche voisine : chaque champ s'écrit `nom: valeur,`
stray-text = `{ $found }` n'a rien à faire ici
    .help = enlevez-le, ou mettez `//` devant pour en faire un commentaire
missing-comma = il manque une virgule ici
    .help = mettez une virgule entre deux champs et entre deux fiches
unclosed-text = ce texte commence par un guillemet droit et ne finit pas
    .help = mettez un guillemet droit " à la fin du texte
curly-quotes = `{ $found }` : des guillemets courbes ou français au lieu de guillemets droits
    .help = entourez le texte de guillemets droits " ; les autres guillemets peuvent rester à l'intérieur
curly-apostrophes = `{ $found }` ne peut pas entourer un texte
    .help = entourez le texte de guillemets droits "
single-quotes = une apostrophe ne peut pas entourer un texte
    .help = entourez le texte de guillemets droits "
unquoted-text = ce texte n'est pas entre guillemets
    .help = entourez-le de guillemets droits "
bracket-unclosed = il manque `{ $expected }` ici
    .help = mettez `{ $expected }` ici, ou là où le groupe doit finir
bracket-wrong = `{ $found }` ne ferme pas ce qui a été ouvert
    .help = fermez ( par ), [ par ] et {"{"} par {"}"}
bracket-unopened = `{ $found }` ne ferme rien
    .help = enlevez-le, ou ouvrez ce qu'il doit fermer
record-in-wrong-brackets = une fiche s'écrit entre parenthèses, pas dans `{ $found }`
    .help = écrivez ( au début de la fiche et ) à la fin
bracket-opened-here = ouvert ici
missing-colon = il manque un deux-points ici
    .help = écrivez `nom: valeur`
missing-value = il manque une valeur après ce deux-points
    .help = écrivez la valeur, ou enlevez le champ
doubled-comma = cette virgule est de trop
    .help = gardez une seule virgule entre deux valeurs
quoted-field-name = le nom d'un champ s'écrit sans guillemets
    .help = enlevez les guillemets autour du nom : `nom: valeur`
equals-for-colon = un champ s'écrit avec un deux-points, pas avec =
    .help = écrivez `nom: valeur`
semicolon-for-comma = ce point-virgule doit être une virgule
    .help = écrivez une virgule
invisible-character = un signe invisible ({ $code }) se trouve ici, hors d'un texte
    .help = effacez-le et tapez une espace ordinaire ; il vient souvent d'un copier-coller
unknown-section = la section `{ $section }` n'existe pas
    .note = les sections sont { $sections }
unknown-field = le champ `{ $field }` n'existe pas ici
    .note = les champs possibles sont { $fields }
missing-field = il manque le champ `{ $field }`
    .help = ajoutez `{ $field }: …` dans cette fiche
unknown-variant = `{ $variant }` n'est pas un des mots possibles ici
    .note = les mots possibles sont { $variants }
wrong-type = il faut ici { $expected }, pas { $found }
    .help = écrivez { $expected }
field-twice = le champ `{ $field }` est écrit deux fois
    .help = gardez-en un seul
not-a-graph = un fichier commence par `Graph(` et finit par `)`
    .help = mettez toutes les sections entre `Graph(` et `)`
not-utf8 = ce fichier n'est pas en UTF-8 à partir d'ici
    .help = enregistrez le fichier de nouveau en choisissant l'encodage UTF-8
bad-escape = une barre oblique inverse `\` suivie de cette lettre ne veut rien dire
    .help = écrivez `\\` pour la barre elle-même, `\"` pour un guillemet, `\n` pour une nouvelle ligne
inner-quote = ce guillemet droit ferme le texte trop tôt
    .help = écrivez `\"` pour un guillemet à l'intérieur d'un texte, ou des guillemets « »
unclosed-comment = ce commentaire commence par `/*` et ne finit pas
    .help = fermez-le par `*/`
two-ways-of-reporting = la source est donnée de deux façons : dans la déclaration et dans `reports`
    .help = gardez l'une des deux, de préférence la liste `reports`
bad-id = { $why ->
    [empty] cet identifiant est vide
    [long] `{ $id }` est trop long pour un identifiant : 64 signes au plus
   *[sign] `{ $id }` n'est pas un identifiant : petites lettres sans accent, chiffres et tirets
 }
    .help = écrivez `{ $slug }`
bad-date = { $why ->
    [day] `{ $date }` n'existe dans aucun calendrier
    [hour] l'heure de `{ $date }` n'existe pas
    [backwards] la période `{ $date }` finit avant de commencer
   *[other] `{ $date }` n'est pas une date lisible
 }
    .help = { $why ->
    [day] vérifiez le jour et le mois
    [hour] écrivez une heure entre 00:00 et 23:59
    [backwards] écrivez d'abord le début, puis la fin
   *[other] écrivez l'année, le mois et le jour dans cet ordre : 2021, 2021-04, 2021-04-06 ou 2021-04-06T13:17
 }
bad-number = `{ $found }` n'est pas un nombre
    .help = écrivez le nombre avec des chiffres, sans espace ni guillemets, avec un point pour les décimales : 500000 ou 1.5
empty-text = ce texte est vide
    .help = écrivez le texte, ou enlevez le champ
bad-language = `{ $language }` n'est pas le code d'une langue
    .help = écrivez les deux petites lettres de la langue : fr ou en
file-too-large = ce fichier est trop gros : { $bytes } octets, et { $most } au plus
    .help = partagez-le en plusieurs fichiers
too-many-records = ce cas contient trop de fiches : { $most } au plus
    .help = partagez-le en plusieurs cas
too-deep = trop de parenthèses les unes dans les autres : { $most } au plus
    .help = vérifiez que chaque parenthèse est fermée là où il faut
text-too-long = ce texte est trop long : { $bytes } octets, et { $most } au plus
    .help = raccourcissez-le
byte-order-mark = le fichier commence par une marque invisible (BOM)
    .help = enregistrez le fichier en « UTF-8 » simple, sans BOM

# Ce qui est écrit, ou attendu
kind-of-value-a-text = un texte entre guillemets droits
kind-of-value-a-number = un nombre
kind-of-value-a-map = des textes par langue entre accolades
kind-of-value-a-list = une liste entre crochets
kind-of-value-a-record = une fiche entre parenthèses
kind-of-value-a-character = un signe entre apostrophes
kind-of-value-a-word = un mot sans guillemets
kind-of-value-another-value = une autre valeur
did-you-mean = écrivez `{ $name }`
