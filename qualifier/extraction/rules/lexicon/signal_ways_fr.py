"""Cues, French: the families of ways in which people ask, object, refuse and compare. For the labels see ``signal_ways_en``."""

from qualifier.extraction.rules.cues import CueTable

SIGNAL_WAYS_FR: CueTable = {
    "aside.asking": {
        "fr": [
            r"\bmerci (?:\w+ ){0,2}pour (?:\w+'?){0,3} ?(?:\w+ )?(?:démo\w*|devis|offre|plaquette|brochure|appel|rendez-vous|réunion|documentation|tarifs?|proposition|échantillons?|présentation|visite)\b",
            r"\b(?:bien )?reçue?s? (?:\w+ ){0,3}(?:plaquette|brochure|devis|offre|documentation|démo|tarifs?|contrat|proposition)\b|\b(?:plaquette|brochure|devis|offre|documentation|proposition),? (?:\w+ )?(?:bien )?(?:reçue?s?|arrivée?s?|imprimée?s?)\b",
            r"\b(?:pas besoin (?:de|d')|pas la peine (?:de|d')|inutile (?:de|d')|sans) ?(?:\w+ ){0,3}(?:démo\w*|devis|rendez-vous|réunion|rappeler|m'appeler|appeler|brochure|documentation|visite)\b",
            r"\bje (?:vous|te) (?:envoie|transmets|fais suivre|joins|donne|adresse|montre|enverrai)\b[^.?!]{0,40}",
            r"\bdémonstration (?:du théorème|de tonte|de force)\b|\bdémonstrations de \w+ au\b|\bdevis du garagiste\b|\bmarché\b[^.?!]{0,10}\bdémonstration\b",
        ],
    },
    "aside.legal_review": {"fr": [r"\bavocat (?:pour|dans) l'affaire\b|\bcontrat signé\b"]},
    "aside.meeting_request": {
        "fr": [
            r"\bbon(?:ne)? (?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|journée|soirée)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|\w+) (?:\w+ ){0,2}(?:pas possible|impossible|ne (?:me |nous )?(?:va|convient|peux) pas|je ne peux pas|je suis chez|non)\b|\b(?:livraison|mariage|match|messe|réunion de parents|essais libres)\b[^.?!]{0,40}"
        ],
    },
    "signal.demo_request": {
        "fr": [
            r"\b(?:montrer|montrez|montrerez|montre|présenter|présentez|faire (?:voir|tourner|visiter)|faites-(?:nous|moi) voir|démonstration|démontrer)\b[^.?!]{0,60}(?:\?|\b(?:demain|lundi|mardi|mercredi|jeudi|vendredi|équipe|chef|comment|marche|fonctionne|écran|logiciel|machine|outil|atelier|bureau|comité)\b)",
            r"\b(?:pouvez|pourriez|pourrait|peut|peux|pourrais|pourrions|serait-il|est-ce que|j'aimerais|on aimerait|nous aimerions|je voudrais|on voudrait|je veux|c'est ça que je veux|faudrait|souhait\w+|voudrions|possible d|envie de)\b[^.?!]{0,50}\b(?:voir|assister|montrer|présenter|regarder|faire (?:une )?(?:démo|tourner|voir)|jeter un (?:œil|oeil|coup))\b",
            r"\bvoir (?:\w+ ){0,4}?(?:en action|tourner|fonctionner|marcher|en vrai|en fonctionnement|à l'œuvre|concrètement|sur (?:place|écran)|l'écran|avant (?:de|d'))\b|\b(?:une|la|cette|votre) (?:démo|démonstration|présentation (?:du|de l|de la|produit))\b",
        ],
    },
    "signal.trial_request": {
        "fr": [
            r"\b(?:essai|essais|essayer|essaie|tester|test|testerait|version d'essai|version d'évaluation|bac à sable|compte (?:test|de test|démo)|phase pilote|projet pilote|pilote|prêt|prêter|prêtez|à l'essai|en prêt|période d'essai|goûter|échantillons?|prototype)\b[^.!]{0,60}\?",
            r"\b(?:on|nous|je|j'|faudrait|voudrais|voudrions|aimerais|aimerions|souhait\w+|veut|veux|lance|prendrait|pouvoir|possible)\b[^.?!]{0,40}\b(?:essayer|tester|un essai|l'essai|une période d'essai|en test|à l'essai|un pilote|goûter|expérimenter|prendre en main)\b",
            r"\b(?:envoyez|laissez|laisser|laisseriez|prêtez|prêter|déposer|déposez)(?:-| )(?:nous|moi|en)\b[^.?!]{0,50}\b(?:échantillons?|essayer|essai|quelques|semaine|jours|mois|exemplaire|un)\b|\bavant (?:d'acheter|de signer|de s'engager|de payer|de commander)\b[^.?!]{0,40}\b(?:essay\w+|test\w+|goût\w+)\b|\b(?:essay\w+|test\w+|goût\w+)\b[^.?!]{0,30}\bavant (?:d'acheter|de signer|de s'engager|de payer)\b",
        ],
    },
    "signal.pricing_request": {
        "fr": [
            r"\b(?:combien|quel prix|quels prix|quel tarif|quels tarifs|quel coût|quel budget|ça coûte quoi|ça fait combien|vaut combien|à quel prix|à quoi)\b[^.!]{0,80}(?:\?|$)|\bc'est combien\b|\bcombien (?:vous facturez|ça|coûte|pour|prenez|demandez|faites|est|par|la|le|les)\b",
            r"\b(?:indiquer|communiquer|donner|donnez|envoyer|envoyez|connaître|savoir|dites|dire|transmettre|préciser|faut|fournir|voudrais|annoncer|chiffrer|avoir|recevoir)\b[^.?!]{0,50}\b(?:prix|tarifs?|tarification|coûts?|barème|grille|conditions|fourchette|ordre de (?:prix|grandeur)|montant|forfait|remise)\b",
            r"\b(?:prix|tarifs?|coûts?|barème|remise|rabais|forfait|montant|abonnement|frais|fourchette|redevance|loyer|mensualité|supplément)\b[^.!]{0,70}\?|\b(?:incluse?s?|comprise?s?|en sus|en plus|à part|gratuite?s?|payante?s?|facturée?s?|offerte?s?)\b[^.!]{0,40}\?",
            r"\bvous (?:faites|feriez|facturez|prenez|demandez|comptez) (?:\w+ ){0,3}(?:un prix|une remise|un geste|combien|quoi|par|à l'heure|au)\b|\bon a droit à quoi\b|\bqu'est-ce (?:que ça|que j'ai) (?:coûte|pour)\b|\bpar (?:utilisateur|mois|an|tête|poste|site|élève) ou\b|\bpour (?:\d[\d ]*|cent|mille|deux mille) ?(?:€|euros|francs)?[^.?!]{0,20}\b(?:j'ai|on a|droit) (?:à )?quoi\b",
        ],
    },
    "signal.proposal_request": {
        "fr": [
            r"\b(?:devis|chiffrage|offre|proposition|cotation|soumission|estimation)\b[^.?!]{0,60}\b(?:détaillée?s?|écrite?s?|par écrit|avant le|d'ici|pour (?:lundi|mardi|mercredi|jeudi|vendredi|le|la|\d)|au nom|sans l|avec|lot par lot|svp|s'il vous plaît|chiffrée?|ferme|séparée?|à jour|actualisée?|sous pli|remettre|refaire|revoir)\b",
            r"\b(?:faire|faites|refaire|refaites|envoyer|envoyez|enverriez|envoie|remettre|remettez|établir|préparer|préparez|adresser|adressez|transmettre|recevoir|faut|faudrait|voudrais|aimerais|besoin|attend\w*|veuillez|soumettre|fournir|demande|mettre|revoir|chiffrer|chiffrez)\b[^.?!]{0,50}\b(?:devis|chiffrage|offre|proposition|cotation|soumission|estimation|par écrit|quelque chose d'écrit|l'ensemble|noir sur blanc)\b",
            r"\bnous consultons\b|\bappel d'offres?\b|\bmerci de chiffrer\b|\bcahier des charges\b|\b(?:deux|2) (?:variantes|versions|options) (?:du|de|chiffrées?)\b",
        ],
    },
    "signal.meeting_request": {
        "fr": [
            r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|après-demain|ce soir|la semaine (?:du|prochaine)|le \d{1,2}|\d{1,2} ?h(?:eures?)?(?: ?\d\d)?|matin|après-midi|midi|treize heures|dix heures)\b[^.?!]{0,40}\b(?:me va|nous va|convient|ça marche|c'est bon|parfait|ok|possible|entendu|d'accord|ça vous va|ça irait|disponible|libre|je suis là|on se voit|on s'appelle|par exemple|pour un appel|je serai|serais)\b",
            r"\b(?:ok|d'accord|va|bon|partant|dispo\w*|libre|disponible|rendez-vous|rdv|rappelez|appelez|appelle|passez|venez|passer|venir|voir|voyons|retrouve|réunion|visio|teams|appel|point|échanger|discussion)\b[^.?!]{0,40}\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce soir|la semaine (?:du|prochaine)|le \d{1,2}|à \d{1,2} ?h|fin de journée|en fin|dans la (?:matinée|journée|semaine)|dès que)\b",
            r"\b(?:fixer|caler|prévoir|planifi\w+|organiser|convenir|programmer|reprogrammer|prendre|bloquer|poser|avoir)\b[^.?!]{0,40}\b(?:rendez-vous|rdv|appel|réunion|visio|teams|point|échange|créneau|visite|entretien|rencontre|date)\b|\b(?:rappelez|appelez|téléphonez|recontactez|joignez)-(?:moi|nous)\b|\bpassez (?:me|nous) voir\b|\bvenez (?:donc |plutôt )?(?:me|nous|voir|sur|à|au|chez)\b|\b(?:on|nous) (?:pourrait|peut|pourrions|pouvons) (?:\w+ )?(?:s'appeler|se voir|se parler|se rencontrer|échanger|en discuter|en parler|reprendre la discussion)\b",
            r"\b(?:pourrait|pourriez|peut|viendrait|viendriez)[^.?!]{0,30}\b(?:passer|venir|se déplacer|appeler|rappeler)\b[^.!]{0,40}\?|\b(?:à|vers) (?:demain|lundi|mardi|mercredi|jeudi|vendredi)\W*$|\bje veux bien (?:des|un|une|qu'on)\b[^.?!]{0,30}\b(?:minutes|échange|appel|rendez-vous|appelle|rencontre)\b",
        ],
    },
    "signal.reference_request": {
        "fr": [
            r"\b(?:clients?|utilisateurs?|confrères?|collègues?|établissements?|communes?|mairies?|lycées?|écoles?|hôpita\w+|exploitations?|entreprises?|boulang\w+|cabinets?|quelqu'un|gens)\b[^.?!]{0,50}\b(?:que je (?:pourrais|puisse|peux)|qu'on (?:pourrait|puisse|peut)|appeler|visiter|contacter|qui (?:s'en sert|l'utilise|l'a|travaille|en a|ont|utilisent)|comme (?:nous|le nôtre|la nôtre|moi)|de notre taille|déjà équipée?s?|chez qui|joindre)\b",
            r"\b(?:parler|échanger|discuter|appeler|visiter|contacter|rencontrer|voir)\b[^.?!]{0,25}\b(?:à|avec|chez)? ?(?:quelqu'un|un (?:\w+ )?(?:client|utilisateur|confrère)|une? (?:\w+ )?(?:école|entreprise|mairie|lycée|établissement) |vos clients|d'autres|un autre|une autre)\b",
            r"\b(?:références?|attestations? de bonne exécution|retours? d'expérience|témoignages?|nom d'un client|noms? de (?:deux|trois|quelques|clients?)|qui d'autre|chez qui (?:avez|l'avez)|avez-vous (?:déjà )?(?:équipé|travaillé|fait|installé|livré))\b",
        ],
    },
    "aside.reference_request": {
        "fr": [r"\b(?:en|par|faisant|l'ordre de|votre|notre|numéro de|la) référence (?:à|au|du|de votre|\d|n)\b|\bréférence ?:"]
    },
    "signal.content_request": {
        "fr": [
            r"\b(?:auriez|avez|avoir|envoyer|envoyez|envoie|partager|partagez|transmettre|faites suivre|faire suivre|faut|faudrait|voudrais|aimerais|veux bien|recevoir|existe|trouver|télécharger|peux|pouvez|pourriez|donnez|montrer)\b[^.?!]{0,50}\b(?:brochures?|plaquettes?|documents?|documentation|doc|fiches?(?: techniques?)?|notice|diapos?|diaporama|présentation|supports?|vidéos?|photos?|catalogues?|guide|exemples?|modèles?|rapport type|synthèse|résumé|livre blanc|étude de cas|plans?|pdf|lien|dépliants?|infos?|informations?|renseignements?)\b",
            r"\bquelque chose (?:à (?:lire|montrer|faire lire|donner)|d'écrit|par écrit)\b|\ben savoir (?:un peu )?plus\b|\bplus d'(?:infos?|informations?|explications|éléments)\b",
        ],
    },
    "aside.content_request": {
        "fr": [r"\bqui (?:m'|nous |t')?envoi\w* (?:des|les|un) (?:photos?|documents?)\b|\bj'ai la notice\b"]
    },
    "signal.security_review": {
        "fr": [
            r"\b(?:où|qui|comment|est-ce que|sont|sont-elles|restent|conservez|avez-vous|êtes-vous|quel\w*|nos|vos)\b[^.?!]{0,60}\b(?:données|serveurs?|hébergé\w*|hébergement|chiffr\w+|sauvegard\w+|accès (?:aux|à nos)|rgpd|certifié\w*|certification|iso ?27001|hds|secnumcloud|journaux|piratage|attaque|cyber\w*|ransomware|rançongiciel|plan de reprise|double authentification|mots? de passe|confidentialité)\b[^.!]{0,60}\?",
            r"\b(?:rssi|dsi|dpo|délégué\w* à la protection|cnil|anssi|service informatique|responsable (?:informatique|sécurité))\b[^.?!]{0,60}\b(?:souhait\w+|veut|demand\w+|exig\w+|doit|voudra\w*|consulter|valid\w+|pose|a des|besoin|bloqu\w+)\b|\b(?:test d'intrusion|questionnaire (?:de )?sécurité|audit de sécurité|analyse d'impact|aipd|politique de sécurité|registre des traitements|sous-traitance rgpd|liste de vos sous-traitants|loi 25|plan de reprise|mesures de sécurité)\b",
        ],
    },
    "signal.legal_review": {
        "fr": [
            r"\b(?:contrat|convention|entente|accord|conditions générales|cgv|clauses?|avenant|engagement|bail)\b[^.?!]{0,60}\b(?:avocate?s?|juriste|juridique|relecture|relire|lire|révis\w+|projet|envoy\w+|transmettre|négoci\w+|signer|modifier|sous les yeux|d'abord|avant|copie|vérif\w+|examiner|article|alinéa|mois)\b",
            r"\b(?:avocate?s?|juriste|service juridique|notaire|me \w+|maître \w+|conseil juridique)\b[^.?!]{0,60}\b(?:contrat|convention|entente|accord|conditions|clauses?|relit|relira|révise|regarde|vérifie|valide|examine|lire|relire|doit voir|veut voir)\b",
            r"\b(?:envoy\w+|envoie\w*|transmettre|recevoir|voir|lire|mand\w+|avoir|besoin)\b[^.?!]{0,40}\b(?:contrat|conditions générales|cgv|projet de contrat|accord de confidentialité|nda|convention|accord de sous-traitance)\b|\b(?:durée d'engagement|engagement (?:de|minimum|sur)|résili\w+|tacite reconduction|reconduction|préavis|pénalités?|responsabilité civile|droit (?:belge|français|suisse|applicable)|tribunal|confidentialité|propriété intellectuelle)\b",
        ],
    },
    "signal.procurement_step": {
        "fr": [
            r"\b(?:bon de commande|numéro (?:de commande|d'engagement|de bon|de tva|siret)|commande porte|chorus pro|fiche fournisseur|code fournisseur|référenc\w+ (?:comme|fournisseur|chez)|créer (?:dans|comme|le compte|fournisseur)|rib|kbis|siret|attestation (?:urssaf|de vigilance|fiscale)|attestation d'assurance|service (?:achats|comptable|facturation)|bce|numéro d'entreprise|plateforme d'achats?|marché public|acte d'engagement|mandat administratif|conditions de paiement|paiement à (?:30|45|60)|virement|acompte|pro ?forma)\b",
            r"\b(?:facture\w*|facturer|facturation)\b[^.?!]{0,40}\b(?:au nom|adresse|à l'ordre|déposer|déposez|envoyer|libell\w+|sur chorus|séparée?s?|entité|à quel|doit)\b|\bdéposez la facture\b|\b(?:passer|lancer|valider) (?:la |une |notre )?commande\b",
        ],
    },
    "signal.implementation_question": {
        "fr": [
            r"\b(?:combien de (?:temps|jours|semaines|mois|sessions|séances)|quels? délais?|en combien|quand (?:pourriez|pouvez|serait)|qui|comment|faut-il|est-ce que|est-ce qu'|peut-on|pouvez-vous|pourriez-vous|vous|le|la|c'est|y a-t-il|quelles? étapes?|décrire)\b[^.?!]{0,70}\b(?:formation|former|forme\w*|formez|installation|installer|installe\w*|installez|pose|poser|mise en (?:service|place|route|œuvre)|déploiement|déployer|migration|migrer|reprise (?:de|des)|transfert|bascule|basculer|maintenance|entretien|dépannage|panne|réparation|réparer|pièces|support|soutien|assistance|hotline|accompagn\w+|livraison|livr\w+|démarr\w+|prise en main|montage|monter|démontage|régler|réglage|paramétr\w+|raccord\w+|mobilisé|couper l'eau)\b[^.!]{0,60}\?",
            r"\b(?:combien de temps|en combien de temps|quel délai|quels délais|délai de (?:livraison|mise|pose)|ça prend combien)\b|\bqui (?:vient|s'occupe|se charge|forme|installe|fait (?:la|les|l')|entretient|répare|intervient|appelle|reprend|règle)\b[^.!]{0,60}\?|\b(?:si|quand|lorsque) (?:ça|elle|il|la machine|le \w+|un \w+) (?:\w+ ){0,3}(?:tombe|lâche|plante|casse|bloque|panne|s'arrête)\b[^.!]{0,50}\?|\b(?:étapes du déploiement|clé en main|durant le projet|la fin de semaine)\b[^.!]{0,40}\?",
        ],
    },
    "signal.integration_question": {
        "fr": [
            r"\b(?:api|sso|interfac\w+|connect\w+|compatib\w+|synchronis\w+|intègr\w+|intégr\w+|passerelle|import\w*|export\w*|brancher|branche|relier|relie|raccorde|communiqu\w+|dialogu\w+|récupèr\w+|cause avec|causer avec|parle à|parle avec|parler (?:à|avec)|s'entend avec|cegid|sage|sap|ebp|chorus|outlook|excel|prestashop|shopify|azure ad|active directory|erp|crm|logiciel de (?:caisse|paie|compta\w*|gestion|la pharmacie))\b[^.!]{0,70}\?",
            r"\b(?:faudrait|faut|voudrais|aimerais|voudrions) (?:\w+ ){0,3}que (?:\w+ ){1,8}(?:tombent|remonte\w*|arrive\w*|bascule\w*|passe\w*|se (?:mette|synchronise|connecte)\w*|communique\w*)\b[^.?!]{0,60}\b(?:planning|logiciel|compta\w*|caisse|système|automatiquement|toutes? seules?|faisable)\b|\bsaisie (?:deux fois|en double)\b|\bressaisi\w*\b[^.!]{0,80}\?",
        ],
    },
    "compare.rival": {
        "fr": [
            r"\b(?:autres?|deuxième|second|troisième|trois|deux|quatre|plusieurs|quelques) (?:\w+ )?(?:devis|offres?|propositions?|fournisseurs?|prestataires?|candidats?|entreprises?|soumission\w*|maisons?)\b|\b(?:vos|votre|un|des|les|de) (?:\w+ )?(?:concurrents?|confrères?|concurrence)\b",
            r"\b(?:comparatif|comparaison|comparer|compare|tableau comparatif|mettre en concurrence|par rapport à (?:vos|votre|l'autre|la concurrence)|face à|au lieu de|plutôt que vous|entre vous et|soit vous|vous ou|moitié moins cher|moins cher (?:que|ailleurs|chez)|plus cher que (?:les|l'|vos|chez)|mieux que|qu'est-ce que vous avez de (?:plus|mieux|différent)|en quoi (?:êtes-vous|vous (?:êtes|différ\w+)|votre)|pourquoi (?:vous|devrais-je|irais-je|choisir)|la vôtre,? non|m'a fait (?:\w+ ){0,3}(?:cents|mille|\d)|me le (?:fait|loue|vend) (?:\w+ )?(?:moins|moitié|à))\b",
        ],
    },
    "signal.stakeholder_added": {
        "fr": [
            r"\b(?:en copie|en cc|en lien avec|en relation avec|je vous présente|j'inviterai|j'invite|j'associe|je ferai venir|je fais venir|ferai participer|sera (?:là|présente?|des nôtres|avec (?:nous|moi))|participera|assistera|nous rejoindra|se joindra|suivra le dossier|viendra (?:avec|aussi)|sera à mes côtés|dans la boucle|ajoute\w* (?:à|dans) (?:la|cette|l')|je mets (?:me |m\. |mme )?\w+)\b",
            r"\b(?:mon|ma|notre|le|la) (?:[\w'-]+ ){1,4}(?:voudrait|veut|doit|va|souhaite|aimerait) (?:\w+ ){0,2}(?:voir|participer|être (?:là|présente?|de la)|assister|regarder|vous rencontrer|venir)\b|\b(?:transf[eé]r\w+|renvoy\w+|envoy\w+|faites suivre|copiez) (?:\w+ ){0,4}à (?:mon|ma|notre|nos) \w+|\bnous deux\b[^.?!]{0,30}\b(?:montrer|voir|demain|lundi|mardi|mercredi|jeudi|vendredi)\b",
        ],
    },
    "signal.marketing_touch": {
        "fr": [
            r"\b(?:vu|vus|lu|lue|entendu|croisé\w*|rencontré\w*|découvert\w*|trouvé\w*|tombé\w* sur|suite à|après|reçu|suivi|écouté|téléchargé|assisté|visité|transféré|aperçu|parlé)\b[^.?!]{0,50}\b(?:votre|vos|notre|salon|foire|webinaire|conférence|linkedin|instagram|facebook|newsletter|lettre d'information|annonce|publicité|pub|article|podcast|stand|livre blanc|vidéo|batimat|sirha|journal|revue|radio|prospectus|affiche|camion|camionnette)\b[^.?!]{0,40}\b(?:stand|salon|annonce|webinaire|conférence|newsletter|lettre|article|publication|post|podcast|pub\w*|prospectus|catalogue|vidéo|affiche|intervention|exposé|guide|camion\w*|livre blanc|linkedin|journal|radio|site|mois|hier|porte-clés|carte|dans|sur)\b",
            r"\bvotre (?:\w+ )?(?:newsletter|lettre d'information|webinaire|annonce|publicité|pub|stand|conférence|podcast|affiche|article|prospectus|publication|intervention|camionnette)\b|\bon s'est (?:croisés|rencontrés|vus|parlé) (?:à|au|sur|lors)\b",
        ],
    },
    "signal.renewed_interest": {
        "fr": [
            r"\b(?:reprendre|reprend|relance\w*|relancer|revenir|rouvrir|réactiver|ressort\w*|recommencer|reparler|de nouveau|à nouveau|finalement|cette fois|revoilà|reprogrammer|on repart)\b[^.?!]{0,60}\b(?:discussion|projet|dossier|contact|conversation|échanges?|partants?|avec vous|vers vous|sujet|intéress\w+|là où|démo|offre|devis|idée)\b",
            r"\b(?:avions|aviez|avait|étions|m'aviez|nous avions|j'avais|on avait|s'était)\b[^.?!]{0,60}\b(?:décliné|refusé|quittés|annulé|parlé|échangé|contact|renoncé|dit non|abandonné|mis de côté|fait un (?:prix|devis)|rencontré\w*|reporté)\b|\bla donne a changé\b|\bvous (?:vous )?(?:souvenez|rappelez)(?:-vous)? (?:peut-être )?(?:de|du)\b|\bles choses ont (?:changé|évolué|bougé)\b|\b(?:en|il y a|l'an (?:passé|dernier)|l'année dernière|au printemps) [^.?!]{0,60}\b(?:refusé\w*|vient d'être accordée?|maintenant|on (?:relance|reprend|repart))\b|\b(?:tient|vaut|valable|d'actualité) toujours\b|\btoujours (?:valable|d'actualité)\b",
        ],
    },
    "signal.price_objection": {
        "fr": [
            r"\b(?:trop cher|trop chère?s?|c'est cher|bien cher|un peu cher|hors de prix|salé|salée|exorbitant\w*|exagéré\w*|délirant\w*|abusé|astronomique|les yeux de la tête|hors budget|au-dessus de (?:nos|mes) moyens|pas les moyens|coupez les jambes|coup de bambou|vous êtes sérieux|ça fait (?:beaucoup|mal|cher)|ça pique)\b",
            r"\b(?:prix|offre|devis|tarif|montant|facture|budget|somme|coût|proposition)\b[^.?!]{0,40}\b(?:dépasse\w*|trop|élevé\w*|au-dessus|excessi\w+|revoir|baisser|négocier|effort|bloque|coince|fait mal|refroidi\w*|choqu\w+|surpris)\b|\b(?:moitié|deux fois|trois fois|bien|beaucoup|nettement) (?:moins cher|plus cher)\b|\b(?:faire|faites|feriez) (?:un|une) (?:\w+ )?(?:effort|geste|remise|prix d'ami|ristourne)\b|\b(?:baisser|descendre|raboter|revoir) (?:\w+ ){0,3}(?:prix|tarif|montant|baisse)\b|\b(?:ne peut pas|peux pas|ne pouvons pas|on n'a pas) (?:\w+ )?(?:payer|mettre|se permettre|sortir) (?:\w+ )?(?:ça|autant|une telle|cette somme)\b|\b(?:trouve|eu|ai|a) (?:\w+ )?moins cher\b",
        ],
    },
    "signal.timing_objection": {
        "fr": [
            r"\b(?:en pleines?|au milieu (?:de|d')|pendant|avant la fin|tant que|jusqu'à|après) ?(?:les |la |le |des |du )?(?:vendanges|moissons?|récoltes?|saison|déménagement|fusion|travaux|examens|fêtes|rentrée|audit|inventaire|élections|clôture|fêtes)\b[^.?!]{0,60}|\b(?:moment|période|calendrier) (?:est |\w+ )?(?:mal choisie?|mauvaise?|difficile|compliquée?)\b|\b(?:mauvais|pas le (?:bon )?) moment\b|\btrop tôt\b|\bn'y pensez même pas\b",
            r"\b(?:vient|venons|viens) (?:tout juste |juste )?(?:de|d') (?:renouveler|signer|acheter|changer|remplacer|s'équiper|investir)\b|\b(?:liés?|engagés?|sous contrat|contrat) (?:\w+ ){0,3}jusqu'(?:en|au|à)\b|\b(?:rien|aucun\w*|personne) (?:\w+ ){0,5}(?:avant|maintenant|cette année|jusqu'à|pour l'instant)\b|\b(?:l'an prochain|l'année prochaine) (?:éventuellement|peut-être|au plus tôt)\b|\b(?:pas|rien) (?:cette année|avant (?:l'|janvier|septembre|la rentrée|l'été|2\d)|maintenant|en ce moment)\b",
        ],
    },
    "signal.fit_objection": {
        "fr": [
            r"\b(?:votre|la|le|ça|cela|il|elle) ?(?:\w+ )?(?:ne |n')(?:\w+ )?(?:passe|gère|convient|correspond|entre|rentre|fait|lit|couvre|va|fonctionne|marche|supporte|accepte|propose|permet|prend|parle) pas\b[^.?!]{0,80}\b(?:c'est mort|or|donc|chez nous|obligatoire|dommage|et (?:nous|c'est)|nous sommes|pour (?:nous|nos)|la (?:porte|cave)|rédhibitoire|alors|nous)\b|\b(?:rédhibitoire|pas adapté\w*|pas fait pour (?:nous|moi|une?|les petit\w+)|inadapté\w*|surdimensionné\w*|trop (?:gros|grand|petit|compliqué|complexe|lourd|sophistiqué)\w* pour|je doute que ça aille|pas pour (?:nous|des|une?) (?:\w+ )?(?:comme|petit\w*|artisan)|usine à gaz|ne nous sert(?:irait)? à rien)\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "fr": [
            r"\b(?:entière satisfaction|satisfait\w*|content\w* (?:de|du|avec)|ravis? (?:de|du|avec)|très bien (?:servis|comme ça|avec)|ça (?:roule|tourne|marche) (?:bien|comme|très|tout seul)|ça roule|fonctionne (?:très |parfaitement )?bien|jamais (?:lâchés?|déçus?|eu (?:de|un) (?:souci|problème)|fait défaut)|rien à (?:redire|reprocher)|déjà équipés?|pourquoi (?:irais-je|changer|changerait-on|irait-on)|aucune raison de changer|on (?:le|la|les) garde|on reste (?:avec|chez)|nous restons (?:avec|chez)|fait (?:très )?bien (?:le|son) (?:travail|boulot|affaire)|connaît (?:\w+ ){0,3}mieux que|nous suffit|pas envie de changer|voir ailleurs)\b",
        ],
    },
    "signal.not_interested": {
        "fr": [
            r"\b(?:sans façon|ça ne (?:nous|me) dit rien|pas (?:du tout )?intéressé\w*|ne (?:nous |m')?intéresse (?:pas|plus)|n'intéresse pas|laisser tomber|aucune suite|pas (?:donner )?suite|sans suite|ne donnerons pas|nous avons (?:finalement )?(?:choisi|retenu|opté pour|signé avec) (?:un autre|une autre|quelqu'un|\w+)|merci mais non|non merci|c'est non|nous ne (?:souhaitons|désirons) pas|n'irons pas plus loin|on va en rester là|restons-en là|on s'arrête là|déclin(?:e|ons)|pas pour nous,? merci|on passe notre tour)\b",
        ],
    },
    "signal.opt_out": {
        "fr": [
            r"^\W*stop\W*$|\b(?:désabonn\w+|désinscri\w+|ne (?:veux|voulons|souhaite|souhaitons|désire) plus (?:rien )?(?:recevoir|être)|plus (?:rien )?recevoir|rayez|retirez|enlevez|supprimez|effacez|ôtez)\b(?:[^.?!]{0,40}\b(?:liste|fichier|adresse|base|données|numéro|coordonnées|mails?|messages?|nous|moi|le|vous)\b)?|\bbloctel\b|\b(?:cessez|arrêtez) (?:de|d')(?: ?\w+){0,2} ?(?:écrire|appeler|relancer|envoyer|solliciter|contacter|m'écrire|nous écrire)\b|\bne (?:me|nous) (?:\w+ )?(?:rappelez|recontactez|écrivez|relancez|démarchez) (?:plus|pas)\b|\bdroit à l'oubli\b",
        ],
    },
    "signal.wrong_person": {
        "fr": [
            r"\b(?:tromp\w+ (?:d'interlocut\w+|de (?:personne|numéro|service|destinataire))|faites erreur|erreur de (?:numéro|destinataire|personne)|voyez (?:plutôt )?(?:avec|ça avec)|adressez-vous|c'est (?:plutôt )?(?:à|avec|au) (?:\w+ ){1,4}qu'il faut (?:écrire|voir|s'adresser|demander|parler)|c'est son rayon|pas mon (?:rayon|domaine|service|secteur)|ne m'(?:en )?occupe (?:pas|de rien|plus)|pas (?:moi )?(?:le bon|la bonne) (?:interlocut\w+|personne)|ce n'est pas (?:moi|de mon ressort|mon service)|je (?:ne )?suis (?:juste|que|seulement|pas) (?:la stagiaire|le stagiaire|l'accueil|concernée?|la bonne|le bon)|n'ai rien à voir avec|rien à voir avec (?:les|l'|ça)|je ne travaille plus|quitté (?:l'entreprise|le service|la société)|standard|faudrait (?:plutôt )?(?:demander|voir|vous adresser))\b",
        ],
    },
    "signal.out_of_office": {
        "fr": [
            r"\b(?:absente? (?:du bureau|jusqu|du \d|cette semaine|toute)|réponse automatique|message automatique|en (?:congés?|vacances|déplacement|arrêt maladie|congé (?:maternité|parental)|formation) (?:jusqu|du|cette|,|retour|et)|fermeture annuelle|fermée?s? (?:pour|jusqu|du \d)|sans accès à mes (?:courriels|mails|e-?mails|messages)|de retour le|retour (?:le|lundi|mardi|mercredi|jeudi|vendredi|prévu)|pas de réseau (?:au|à|jusqu)|ne travaille pas (?:le|cette|ce)|lus à la réouverture|répondrai (?:à mon retour|dès mon retour)|je suis (?:à la|en) \w+ jusqu)\b",
        ],
    },
}
