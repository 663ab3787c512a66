# Comment un diagnostic est nommé
diagnostic-error = erreur
diagnostic-warning = attention
diagnostic-note = note
diagnostic-note-mark = note{"\u00A0"}
diagnostic-help-mark = aide{"\u00A0"}
diagnostic-line = { $place } : { $severity } { $code } : { $message }
diagnostic-line-help = { $line }. Aide : { $help }
diagnostic-place = { $path }, ligne { $line }, colonne { $column }
diagnostic-nowhere = hors des fichiers
diagnostics-more = { $count ->
    [one] … et un autre, non affiché ici ; `--format json` les donne tous
   *[other] … et { $count } autres, non affichés ici ; `--format json` les donne tous
 }

# Sortes de fiches
one-actor = un acteur
one-thing = une chose
one-source = une source
one-claim = une affirmation
one-evidence = une preuve
one-statement = une déclaration
one-claim-or-evidence = une affirmation ou une preuve
one-evidence-or-statement = une preuve ou une déclaration
one-subject = une chose, un acteur, une affirmation ou une source
write-id = écrivez `{ $id }`

# Références
id-twice = l'identifiant `{ $id }` est déjà pris
    .label = pris une première fois ici
    .help = donnez à l'une des deux fiches un autre identifiant ; si c'est la même, n'en gardez qu'une
unknown-id = aucune fiche ne s'appelle `{ $id }` ; il faut ici { $wanted }
    .note = proches aussi : { $ids }
    .help = ajoutez { $wanted } avec cet identifiant, ou corrigez l'identifiant
wrong-kind = `{ $id }` est { $kind } ; il faut ici { $wanted }
    .label = la fiche est ici : c'est { $kind }
    .help = nommez ici { $wanted }

# Citations et textes
quotation-missing = ces mots ne sont pas dans le texte de `{ $source }`
    .help = recopiez les mots du texte lui-même, ou corrigez la source
quotation-altered = ces mots ne sont pas ceux de `{ $source }` : la citation a été changée
    .quoted = la citation : { $words }
    .printed = le texte : { $words }
    .help = recopiez le texte tel qu'il est imprimé : { $words }
quotation-typographic = la typographie n'est pas celle de `{ $source }` : espaces, guillemets, apostrophes ou tirets
    .signs = signes de la citation, puis du texte : { $signs }
    .help = pour une citation exacte, recopiez : { $words }
sign-pair = { $quoted } → { $printed }
sign-list = { $before } ; { $pair }
sign-nothing = rien
sign-space = espace
sign-no-break-space = espace insécable ({ $number })
sign-new-line = retour à la ligne
sign-unseen = { $number }
sign-seen = { $sign } ({ $number })
quotation-ambiguous = ces mots se trouvent { $times } fois dans le texte de `{ $source }`
    .help = dites lesquels : ajoutez les mots qui précèdent, comme `prefix: { $before }`, ou ceux qui suivent (`suffix`)
quotation-context = les mots donnés avant ou après (`prefix`, `suffix`) n'entourent pas cette citation dans `{ $source }`
    .help = recopiez les mots qui précèdent ou qui suivent dans le texte lui-même
quotation-long = cette citation a { $words } mots
    .help = gardez-en { $most } au plus : assez pour prouver, trop peu pour remplacer l'article
text-changed = le texte de `{ $source }` n'est plus celui qui a servi à écrire ce cas
    .help = vérifiez toutes ses citations, puis notez la nouvelle empreinte : { $fingerprint }
text-unread = le texte `{ $path }` n'a pas pu être lu : { $why }
    .help = vérifiez le chemin, qui part du dossier de ce fichier ; sans ce texte, les citations ne sont pas vérifiées
text-unread-absent = il n'existe pas
text-unread-not-a-file = ce n'est pas un fichier
text-unread-not-utf8 = il n'est pas en UTF-8
text-unread-too-large = il est trop gros
text-unread-refused = { $reason }
bad-fingerprint = ce n'est pas une empreinte SHA-256
    .help = écrivez les 64 chiffres et lettres (0 à 9, a à f) que donne `sha256sum`

# Temps
said-after-report = cette déclaration ({ $said }) est plus récente que `{ $source }` ({ $printed }), qui la rapporte
    .label = date de `{ $source }`
    .help = corrigez l'une des deux dates, ou la source
relays-the-future = `{ $source }` ({ $printed }) ne peut pas reprendre `{ $relayed }`, plus récent ({ $date })
    .label = date de `{ $source }`
    .help = corrigez l'une des deux dates, ou le sens de la reprise
said-off-occasion = cette date ({ $said }) n'est pas celle de l'occasion `{ $source }` ({ $occasion })
    .label = date de `{ $source }`
    .help = corrigez l'une des deux dates, ou l'occasion
forecast-without-date = la prévision `{ $claim }` ne dit pas quand on pourra la vérifier
    .help = ajoutez `due: "…"`, le jour où l'on saura si elle s'est réalisée

# Relations
self-relation = `{ $id }` est relié à lui-même par `{ $relation }`
    .help = nommez une autre fiche, ou enlevez cette relation
relation-twice = `{ $relation }` est écrit deux fois entre `{ $from }` et `{ $to }`
    .label = écrit une première fois ici
    .help = gardez-en un seul ; pour une déclaration rapportée par plusieurs sources, mettez-les dans `reports`
contradicts-and-supports = `{ $from }` et `{ $to }` se soutiennent et se contredisent à la fois
    .help = gardez une seule des deux relations
contradicts-and-compatible = `{ $from }` et `{ $to }` sont donnés comme compatibles et comme contradictoires
    .help = gardez une seule des deux relations
contradicts-label = contradiction écrite ici
exclusive-label = une seule de ces affirmations peut tenir
support-cycle = le raisonnement tourne en rond : { $loop }
    .label = puis `{ $to }`
    .help = cherchez ce qui soutient l'une de ces affirmations de l'extérieur ; sinon, rien ne les soutient
relay-cycle = les sources se reprennent en rond : { $loop }
    .label = puis `{ $to }`
    .help = cherchez la source d'origine ; des sources qui se citent l'une l'autre n'en font pas une
member-cycle = l'appartenance tourne en rond : { $loop }
    .label = puis `{ $to }`
    .help = enlevez celle de ces appartenances qui est fausse
exclusive-too-few = { $claims ->
    [0] ce groupe ne contient aucune affirmation
   *[other] ce groupe ne contient qu'une affirmation
 }
    .help = nommez au moins deux affirmations différentes dont une seule peut tenir

# Ce qui manque
missing-reason = `{ $relation }` ne dit pas pourquoi, entre `{ $from }` et `{ $to }`
    .help = ajoutez `because: "…"`, la raison en une phrase
claim-unasserted = personne n'affirme `{ $claim }`
    .label = ici, `{ $actor }` en parle sans l'affirmer
    .help = ajoutez la déclaration de celui ou celle qui l'affirme, avec sa source ; si personne ne l'affirme, enlevez l'affirmation
actor-unused = l'acteur `{ $actor }` n'apparaît nulle part
    .help = ajoutez ce qu'il a dit, ou enlevez-le
without-source = { $kind ->
    [evidence] cette citation n'a pas de source
   *[other] cette déclaration n'a ni source ni occasion
 }
    .help = ajoutez `source: "…"` : où peut-on le lire ou l'entendre
