"""A bag of mail as a sales mailbox gets it: buyers in six languages and all that comes besides, each with what becomes of it.

The seller is Planwerk, its mailbox sales@planwerk.example; the days are those around 28 November 2026.
"""

from typing import NamedTuple

from tests.service.mailroom.office import OWN, TOM, letter

SARAH, JAMES = "Sarah Whitcombe <sarah.whitcombe@northgate-foods.co.uk>", "James Pike <james.pike@northgate-foods.co.uk>"
ANNA, PETRA = "Anna Berg <anna@planwerk.example>", "Petra Lohmann <p.lohmann@brandt-metallbau.de>"
BULK = {"List_Unsubscribe": "<https://x.example/u>", "Precedence": "bulk"}


class Bagged(NamedTuple):
    """A mail and what is to become of it: its state, or the reason for which it is set aside."""

    becomes: str
    data: bytes
    folder: str = "INBOX"


BUYERS = (
    Bagged("assessed", letter("b1@brandt", "Markus Brandt <m.brandt@brandt-metallbau.de>", OWN, """Sehr geehrte Damen und Herren,

wir sind ein Metallbaubetrieb mit 85 Mitarbeitern in Paderborn und planen unsere Fertigung bisher mit Excel. Das kostet unseren
Meister jede Woche gut einen Tag, und wir liefern immer öfter zu spät.

Ich bin Geschäftsführer und würde das gern bis Ende Januar geändert haben. Ein Budget von 25.000 Euro ist für 2027 eingeplant.
Könnten Sie uns nächste Woche eine Vorführung anbieten und ein Angebot schicken?

Mit freundlichen Grüßen
Markus Brandt
Geschäftsführer

Brandt Metallbau GmbH · Industriestr. 12 · 33102 Paderborn
Tel. 05251 123456 · Amtsgericht Paderborn HRB 1234
""", subject="Anfrage Planungssoftware", hours=40)),
    Bagged("assessed", letter("b2@brandt", PETRA, OWN, """Hallo,

Herr Brandt hat mich gebeten, die technische Seite zu klären. Wir haben SAP Business One 10. Gibt es dafür eine fertige
Schnittstelle, und wo werden die Daten gespeichert?

Viele Grüße
Petra Lohmann
IT-Leitung, Brandt Metallbau GmbH
""", subject="Schnittstelle zu SAP Business One?", hours=41)),
    Bagged("assessed", letter("n1@northgate", SARAH, OWN, """Hi there,

Saw your stand at FoodTech. We're a chilled ready-meals manufacturer (about 320 staff, two sites) and our scheduling is a mess of
spreadsheets. Would love to see a demo. What does it roughly cost for two sites?

Thanks
Sarah

Sarah Whitcombe
Operations Director
Northgate Foods Ltd
""", subject="Scheduling demo", hours=0)),
    Bagged("ours", letter("u1@planwerk", TOM, SARAH, """Hi Sarah,

great to hear from you. Does Tuesday 10am suit for the demo? Who else would be involved in the decision?
I'll send the written offer by Friday.

Tom
""", subject="RE: Scheduling demo", refers="n1@northgate", hours=4, Cc=OWN), "Sent"),
    Bagged("assessed", letter("n2@northgate", SARAH, TOM, """Hi Tom

Tuesday 10 works. I sign this off myself up to £40k, and that budget is approved for this year. We need a decision before
3 December 2026 as our licence for the old tool runs out then. James (copied) runs planning.

Thanks,
Sarah

Sarah Whitcombe
Operations Director | Northgate Foods Ltd
T: +44 1632 960 123

CONFIDENTIALITY: This email is intended only for the addressee.

From: Tom Avery <tom@planwerk.example>
Sent: 26 November 2026 12:00
To: Sarah Whitcombe <sarah.whitcombe@northgate-foods.co.uk>
Cc: sales@planwerk.example
Subject: RE: Scheduling demo

Hi Sarah,

great to hear from you. Does Tuesday 10am suit for the demo? Who else would be involved in the decision?
I'll send the written offer by Friday.

Tom
""", subject="RE: Scheduling demo", refers="n1@northgate u1@planwerk", hours=30, Cc=f"{OWN}, {JAMES}")),
    Bagged("ours", letter("f1@planwerk", ANNA, OWN, """Kam bei mir an, bitte übernehmen. Danke, Anna

---------- Forwarded message ---------
Von: Lucia Steiner <l.steiner@steiner-moebel.at>
Date: Fr., 27. Nov. 2026 um 09:12 Uhr
Subject: Frage zu Ihrer Software
To: <anna@planwerk.example>


Guten Tag Frau Berg,

ich habe Ihren Vortrag in Linz gehört. Wir sind ein Möbelhersteller mit 140 Mitarbeitern und suchen eine Lösung für die
Feinplanung. Was kostet das ungefähr, und können Sie uns das im Dezember zeigen?

Liebe Grüße
Lucia Steiner
Produktionsleiterin
Steiner Möbel GmbH
""", subject="Fwd: Frage zu Ihrer Software", hours=26)),
    Bagged("assessed", letter("r1@rossi", "Giorgio Rossi <g.rossi@rossi-ceramiche.it>", OWN, """Buongiorno,

siamo un'azienda di ceramiche con 60 dipendenti a Sassuolo. Cerchiamo un software per pianificare la produzione. Quanto costa e
quando potremmo vedere una demo? Vorremmo partire entro marzo.

Cordiali saluti
Giorgio Rossi
Responsabile produzione, Rossi Ceramiche S.r.l.
""", subject="Richiesta informazioni", hours=20)),
    Bagged("assessed", letter("l1@lambert", "Hervé Lambert <h.lambert@lambert-textiles.fr>", OWN, """Bonjour,

Nous sommes un fabricant textile de 210 personnes à Lyon. Nous cherchons un outil de planification pour nos deux ateliers, budget
d'environ 30 000 euros. Pouvez-vous nous envoyer une offre ?

Cordialement
Hervé Lambert
Directeur industriel
""", subject="Demande de devis", hours=-170)),
    Bagged("ours", letter("u2@planwerk", TOM, "Hervé Lambert <h.lambert@lambert-textiles.fr>", """Bonjour Monsieur Lambert,

merci pour votre message. Je vous envoie l'offre avant le 25/11/2026.

Cordialement
Tom Avery
""", subject="RE: Demande de devis", refers="l1@lambert", hours=-166, Cc=OWN), "Sent"),
    Bagged("assessed", letter("g1@gil", "Marta Gil <marta.gil@gil-envases.es>", OWN, """Hola,

Somos una empresa de envases de 95 empleados en Valencia. ¿Cuánto cuesta su programa de planificación y cuándo podríamos ver una
demostración?

Saludos
Marta Gil, gerente
""", subject="Información y precios", hours=22)),
    Bagged("assessed", letter("v1@bakker", "Els Bakker <els@bakker-verpakkingen.nl>", OWN, """Goedemiddag,

Wij zijn een verpakkingsbedrijf met 50 medewerkers en plannen nu in Excel. Kunt u ons een offerte sturen? We willen graag voor
1 februari starten.

Groet,
Els Bakker
Verstuurd vanaf mijn iPhone
""", subject="Vraag over planning", hours=21)),
    Bagged("assessed", letter("form@planwerk", "Planwerk Website <noreply@planwerk.example>", OWN, """Neue Anfrage

Name: Oliver Stahl
Firma: Stahl Antriebe GmbH
E-Mail: oliver.stahl@stahl-antriebe.de
Telefon: 0711 998877
Nachricht: Wir suchen für unsere 3 Werke eine Produktionsplanung, Budget ca. 60.000 EUR. Bitte um Rückruf diese Woche.
""", subject="Neue Kontaktanfrage", hours=42, Reply_To="oliver.stahl@stahl-antriebe.de")),
    Bagged("assessed", letter("k1@kranz", "Rolf Kranz <rolf.kranz@kranz-druck.de>", OWN, """Guten Tag Herr Avery,

vielen Dank für Ihr Angebot. Wir haben uns für einen anderen Anbieter entschieden. Bitte nehmen Sie uns aus Ihrem Verteiler.

Rolf Kranz

Am 20.11.2026 um 10:00 schrieb Tom Avery <tom@planwerk.example>:
> Guten Tag Herr Kranz,
> anbei unser Angebot über 18.000 Euro.
> Viele Grüße, Tom Avery
""", subject="AW: Ihr Angebot", hours=23)),
    Bagged("assessed", letter("o1@byrne", "Eileen Byrne <eileen@byrne-bakeries.ie>", OWN, """Hi,

we need a planning system live by 15 January. I am the owner, 120 employees, budget of EUR 35,000 is approved. Please send an
offer this week and call me on Monday. Our current tool loses orders every week.

Eileen Byrne
Owner, Byrne Bakeries
""", subject="Urgent: planning system", hours=-24 * 22)),
)  # fmt: skip
BESIDES = (
    Bagged("auto_reply", letter("a1@northgate", JAMES, TOM, """Hello,

I am out of the office until 07 December 2026 with limited access to email. For urgent matters please contact Sarah Whitcombe.
""", subject="Automatic reply: Scheduling demo", hours=31, Cc=OWN)),
    Bagged("auto_reply", letter("a2@brandt", PETRA, OWN, """Guten Tag,

ich bin vom 30.11. bis einschließlich 11.12.2026 nicht im Büro. In dringenden Fällen wenden Sie sich bitte an
info@brandt-metallbau.de.

Freundliche Grüße
Petra Lohmann
""", subject="Abwesenheitsnotiz: AW: Schnittstelle zu SAP Business One?", hours=43)),
    Bagged("auto_reply", letter("a3@dumont", "Claire Dumont <claire@verreries-dumont.fr>", OWN, """Bonjour,

Je suis absente jusqu'au 02/12/2026 inclus. Pour toute urgence, contactez mon collègue Paul.
""", subject="Réponse automatique : Votre demande", hours=36, Auto_Submitted="auto-replied (vacation)")),
    Bagged("auto_reply", letter("a4@devries", "Jan de Vries <jan@devries-plastics.nl>", OWN, """Beste,

Ik ben afwezig t/m 4 december en ben maandag weer bereikbaar. Voor dringende zaken kunt u terecht bij Els.
""", subject="Afwezig: offerte", hours=37)),
    Bagged("bounce", letter("x1@mx", "MAILER-DAEMON@mx1.planwerk.example (Mail Delivery System)", TOM, """
This is the mail system at host mx1.planwerk.example.

I'm sorry to have to inform you that your message could not be delivered.

<info@gone.example>: host mx.gone.example said: 550 5.1.1 Recipient address rejected: User unknown
""", subject="Undelivered Mail Returned to Sender", hours=24, Auto_Submitted="auto-replied")),
    Bagged("bounce", letter(
        "x2@eurprd04", "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615@planwerk.example>", TOM, """
Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

k.weber@alt-firma.de
Die eingegebene E-Mail-Adresse konnte nicht gefunden werden.

Diagnoseinformationen für Administratoren:
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
""", subject="Unzustellbar: Angebot Feinplanung", hours=25, X_MS_Exchange_Message_Is_Ndr="")),
    Bagged("newsletter", letter("w1@un", "L'Usine <newsletter@usine.example>", OWN, """Bonjour, voici les 5 infos du jour.

Vous recevez cet email car vous êtes inscrit. Se désabonner : https://x.example/u
""", subject="La quotidienne", hours=12, **BULK)),
    Bagged("newsletter", letter("w2@fb", "Fabrik-Blog <hallo@fabrikblog.example>", OWN, """Liebe Leserinnen und Leser,

in unserem neuesten Beitrag zeigen wir, wie Sie Rüstzeiten halbieren. Jetzt lesen!

Sie möchten keinen Newsletter mehr erhalten? Hier abmelden.
""", subject="Neu im Blog: Rüstzeiten halbieren", hours=13)),
    Bagged("vendor_pitch", letter("p1@rank", "Ryan Cole <ryan@rankboosters.example>", OWN, """Hi there,

I was looking at your website and noticed you're not ranking for your most important keywords. We help B2B SaaS
companies like yours get 3x more leads with our SEO service. Would you be open to a quick 15-minute call next week? Our
packages start at $499 a month.

Best,
Ryan
""", subject="Quick question about planwerk.example", hours=14)),
    Bagged("vendor_pitch", letter("p2@lf", "Nina Vogt <nina.vogt@leadfabrik.example>", OWN, """Hallo,

ich wollte nur kurz nachfassen, ob Sie meine letzte Mail gesehen haben. Wir generieren für Softwareunternehmen wie Sie
10-15 qualifizierte Termine pro Monat, garantiert. Hätten Sie am Donnerstag 15 Minuten Zeit für ein kurzes Kennenlernen?

Beste Grüße
Nina Vogt
LeadFabrik GmbH
""", subject="Re: Mehr Termine für Ihren Vertrieb", hours=15)),
    Bagged("recruiting", letter("c1@tb", "Daniel Hoff <d.hoff@talentbruecke.example>", OWN, """Guten Tag,

ich betreue einen Senior Sales Manager mit 8 Jahren Erfahrung im SaaS-Vertrieb, verfügbar ab 01.01.2027,
Gehaltsvorstellung 85.000 EUR. Darf ich Ihnen das anonymisierte Profil zusenden?

Daniel Hoff
Personalberater
""", subject="Kandidatenprofil: Senior Sales Manager", hours=16)),
    Bagged("recruiting", letter("c2@x", "Priya Nair <priya.nair@mailbox.example>", OWN, """Dear hiring team,

I would like to apply for the Account Executive position advertised on your website. Please find my CV attached.

Priya Nair
""", subject="Application: Account Executive", hours=17)),
    Bagged("personal", letter("d1@gmx", "Mama <inge.berg@gmx.example>", OWN, """Hallo Schatz,

kommst du am Sonntag zum Mittagessen? Papa macht Rouladen. Bring die Kinder mit!

Küsse, Mama
""", subject="Sonntag", hours=18)),
    Bagged("support", letter("s1@bk", "Ute Klein <u.klein@bestandskunde.example>", OWN, """Guten Tag,

seit dem Update gestern bricht der Export in der Plantafel mit "Fehler 500" ab. Ich bin bereits Kundin (Kundennr.
40211). Können Sie mir bitte helfen? Wir kommen nicht weiter.

Ute Klein
""", subject="Fehler beim Export", hours=19)),
    Bagged("internal", letter("i1@planwerk", ANNA, OWN, """Hallo Tom,

wir brauchen bis Freitag dein Budget für Messen. Wie viel planst du? 20.000 Euro?

Anna
""", subject="Budget 2027", hours=5, Cc=TOM)),
    Bagged("internal", letter("i2@planwerk", TOM, ANNA, """25.000 reichen.

Tom
""", subject="RE: Budget 2027", refers="i1@planwerk", hours=6, Cc=OWN)),
    Bagged("other", letter("y1@ch", "Billing <billing@cloudhost.example>", OWN, """Hello,

your invoice INV-2026-11-77 over EUR 49.00 is ready. It will be charged to your card ending 4242 on 1 December.

CloudHost Billing
""", subject="Your invoice is ready", hours=8)),
    Bagged("empty", letter("e1@northgate", SARAH, TOM, "\n", subject="Accepted: Demo Northgate / Planwerk", hours=32, Cc=OWN)),
)  # fmt: skip
