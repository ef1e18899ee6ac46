"""German."""

from qualifier.drafting.phrases.shape import Calendar, Phrases, Steps, Subjects

GERMAN = Phrases(
    greet={"warm": "Guten Tag {name},", "neutral": "Guten Tag {name},", "formal": "Guten Tag {name},"},
    greet_first={"warm": "Hallo {name},", "neutral": "Hallo {name},", "formal": "Guten Tag {name},"},
    greet_nobody={"warm": "Hallo,", "neutral": "Guten Tag,", "formal": "Sehr geehrte Damen und Herren,"},
    thanks={
        "email": "vielen Dank für {Ihre|deine} Nachricht.",
        "chat": "vielen Dank für {Ihre|deine} Nachricht.",
        "call": "vielen Dank für das Gespräch {placed}.",
        "call_undated": "vielen Dank für das Gespräch.",
    },
    thanks_open="vielen Dank für die offenen Worte.",
    pain="Ich habe mir notiert, was besser werden soll: {pain}.",
    pain_call="Aus unserem Gespräch habe ich mitgenommen, was besser werden soll: {pain}.",
    targets={
        "decision": "{Ihren|Deinen} Termin für die Entscheidung habe ich im Blick: {bare}.",
        "go_live": "{Ihren|Deinen} Termin für den Start habe ich im Blick: {bare}.",
        "contract_end": "Das Ende {Ihres|deines} jetzigen Vertrags habe ich im Blick: {bare}.",
        "event": "Den Termin, auf den es bei {Ihnen|dir} ankommt, habe ich im Blick: {bare}.",
    },
    documents_due="Unsere Unterlagen {brauchen Sie|brauchst du} bis {bare}: "
    "[bestätigen: bis dahin liegen sie {Ihnen|dir} vor].",
    price="{Ihren|Deinen} Hinweis zum Preis nehme ich ernst. Bevor wir noch einmal über Zahlen reden, möchte ich mit "
    "{Ihnen|dir} klären, welchen Umfang {Sie wirklich brauchen|du wirklich brauchst}.",
    answer="Zu {Ihrer|deiner} Frage: {question}",
    answers="Zu {Ihren|deinen} Fragen:",
    open_one="[Name] beantwortet {Ihnen|dir} bis [Datum] diesen Punkt: {question}",
    open_many="[Name] beantwortet {Ihnen|dir} bis [Datum] diese Punkte:",
    rest="[Name] ergänzt bis [Datum], was hier noch offen ist.",
    translate="[übersetzen: {fact}]",
    steps=Steps(
        meeting="[bestätigen: {slot} passt bei uns], die Einladung schicke ich {Ihnen|dir} zu.",
        documents="[bestätigen: die Unterlagen liegen {Ihnen|dir} bis {bare} vor], bei Rückfragen bin ich gern da.",
        booking="Am einfachsten {suchen Sie sich|suchst du dir} hier eine Zeit für ein kurzes Telefonat aus: {link}",
        booking_before="Am einfachsten {suchen Sie sich|suchst du dir} hier eine Zeit für ein kurzes Telefonat aus, "
        "am besten bis {bare}: {link}",
        call="Passt {Ihnen|dir} {bare} für ein kurzes Telefonat, um die nächsten Schritte durchzugehen?",
        call_open="Wann passt {Ihnen|dir} in den nächsten Tagen ein kurzes Telefonat?",
        ask={
            "need": "Damit meine Antwort zu {Ihrer|deiner} Lage passt: Was soll in Zukunft besser laufen als heute?",
            "timeline": "Eine Frage, damit ich gut planen kann: Bis wann {möchten Sie|möchtest du} das umgesetzt haben?",
            "authority": "Eine Frage, damit ich niemanden übergehe: Wer entscheidet bei {Ihnen|euch} noch mit?",
            "budget": "Eine Frage, damit mein Vorschlag passt: Welchen Rahmen {haben Sie|habt ihr} dafür vorgesehen?",
        },
        come_back="Ich melde mich wie gewünscht {placed} wieder und lasse {Sie|dich} bis dahin in Ruhe.",
        leave_open="Ich werde {Sie|dich} nicht drängen. Wenn das Thema wieder aufkommt, genügt eine kurze Nachricht an mich.",
        door="Sobald das Thema für {Sie|euch} aktuell wird, genügt eine kurze Nachricht an mich.",
        colleague="Ich wende mich direkt an {person}, damit {Sie|du} keine weitere Mühe damit {haben|hast}.",
        who_else="{Können Sie|Kannst du} mir sagen, wer bei {Ihnen|euch} dafür zuständig ist?",
        satisfied="Schön, dass {Sie|ihr} gut versorgt {sind|seid}. Falls sich das ändert, genügt eine kurze Nachricht an mich.",
        attach="Hier sind die gewünschten Unterlagen: [anhängen: Überblick].",
    ),
    closing={"warm": "Herzliche Grüße", "neutral": "Freundliche Grüße", "formal": "Mit freundlichen Grüßen"},
    subjects=Subjects(
        prefix="AW: ",
        call="Unser Gespräch {placed}: nächste Schritte",
        call_undated="Unser Gespräch: nächste Schritte",
        chat="Unser Chat: nächste Schritte",
        nothing="{Ihre|Deine} Anfrage",
    ),
    calendar=Calendar(
        weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
                "Dezember"),
        quarters=("erste", "zweite", "dritte", "vierte"),
        day="{weekday}, {day}. {month}",
        year=" {year}",
        bare={"day": "{day}", "week": "die Woche ab {day}", "month": "{month} {year}",
              "quarter": "das {nth} Quartal {year}", "months": "{month} bis {end_month} {year}",
              "range": "die Zeit von {day} bis {end}"},
        placed={"day": "am {day}", "week": "in der Woche ab {day}", "month": "im {month} {year}",
                "quarter": "im {nth}n Quartal {year}", "months": "zwischen {month} und {end_month} {year}",
              "range": "zwischen {day} und {end}"},
        either=" oder ",
    ),
)  # fmt: skip
