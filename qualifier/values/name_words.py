"""Words that make or unmake names of people and companies. First names are written as people write them."""


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_FIRST_NAMES = """
Aaron Abby Abdul Abdullah Abigail Adam Adele Adrian Adriana Adrien Agata Agnes Agnieszka Ahmed Aidan Ailbhe Aileen
Aisha Aisling Alain Alan Alana Alba Albert
Alberto Alec Alejandra Alejandro Aleksander Aleksandra Alessandra Alessandro Alessia Alex Alexander Alexandra
Alexandre Alexis Alfonso Alfred Alfredo Ali Alice
Alicia Alina Alison Alistair Allan Allen Allison Alma Alvaro Amal Amanda Amber Amelia Amelie Amina Amir Amit Amy Ana
Anders Andrea Andreas Andrei Andres Andrew
Andrzej Andy Angela Angelika Angelo Angie Angus Anika Anil Anita Anja Anjali Anke Ann Anna Annabel Anne Anneke
Annelies Annette Annie Annika Anthony Antoine
Antoinette Anton Antonia Antonio Antony Anya Aoife Archie Ariel Arjun Armin Arnaud Arne Arnold Arthur Arturo Ashley
Ashok Astrid Aurelie Axel Ayesha Barbara Barry
Bart Bas Bashir Bea Beate Beatrice Beatriz Becky Ben Benedict Benjamin Benoit Bernadette Bernard Bernd Bert Bertrand
Beth Bethany Betty Beverly Bianca Bjorn Bob
Bobby Boris Brad Bradley Bram Brandon Brenda Brendan Brent Brett Brian Bridget Brigitte Brittany Brody Bronwyn Brooke
Bruce Bruno Bryan Bryce Caitlin Calum Cameron
Camila Camille Candice Carina Carl Carla Carlo Carlos Carmen Carole Carolin Carolina Caroline Carolyn Carrie Carsten
Casey Cassandra Caterina Catherine Cathy
Cecile Cecilia Cedric Celine Chantal Charlene Charles Charlie Chelsea Cheryl Chiara Chloe Chris Christa Christian
Christiane Christina Christine Christoph
Christophe Christopher Ciara Cillian Cindy Claire Clara Clare Claudia Claudio Claus Clemens Clement Clive Cody Colette
Colin Colleen Conor Connor Conrad Constance
Cora Corinne Cornelia Cornelius Craig Cristian Cristina Curtis Cynthia Damian Damien Damon Daniel Daniela Daniele
Danielle Danny Daphne Darren Darryl Dave David
Davide Dawn Deborah Debbie Debra Declan Deepak Deirdre Delphine Denise Dennis Derek Derrick Desmond Devin Diana Diane
Dick Didier Diego Dieter Dietmar Dimitri Dirk
Dominic Dominik Dominique Donal Donald Donna Dora Doris Dorothea Dorothy Doug Douglas Duncan Dustin Dylan Eamon Eddie
Edgar Edith Eduardo Edward Edwin Eileen Elaine
Eleanor Elena Eleonora Eli Elias Elif Elijah Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Ellie Elliot Els Elsa
Emanuele Emil Emilia Emilie Emilio Emily Emma
Emmanuel Emre Enrico Enrique Eoin Eric Erica Erik Erika Erin Ernest Ernesto Erwin Esteban Esther Ethan Etienne Eugene
Eva Evan Evelyn Ewa Fabian Fabien Fabio
Fatima Federica Federico Felicity Felipe Felix Femke Fergal Fergus Fernanda Fernando Finn Fiona Flavio Flora Florence
Florian Frances Francesca Francesco Francis
Francisco Franck Francois Françoise Franz Fraser Fred Freddie Frederic Frederick Frederik Frieda Friedrich Gabriel
Gabriela Gabriele Gabriella Gareth Gary Gavin
Gemma Geoff Geoffrey George Georgia Georgina Gerald Geraldine Gerard Gerd Gerhard Gerry Gert Gianluca Gianni Gilbert
Gilles Gina Ginny Giorgia Giorgio Giovanni
Giulia Giuseppe Glen Glenn Gloria Gonzalo Gordon Grainne Graham Graeme Greg Gregor Gregory Greta Gudrun Guido
Guillaume Guillermo Gunter Gustavo Guus Gwen Hamish
Hana Hank Hanna Hannah Hannes Hans Harald Harold Harriet Harry Harvey Hassan Hayley Hazel Heather Heidi Heike Heiko
Heinrich Heinz Helen Helena Helene Helga Hemi
Hendrik Henk Henri Henrik Henrike Henry Herbert Hermann Hilary Hilda Hiroshi Holger Holly Horst Howard Hugh Hugo Ian
Ibrahim Ida Ignacio Igor Ilse Imogen Imran
Ines Inga Inge Ingo Ingrid Irene Iris Irina Irma Isaac Isabel Isabella Isabelle Isla Ivan Ivana Ivo Jack Jackie
Jackson Jacob Jacqueline Jacques Jaime Jake Jakob Jakub
James Jamie Jan Jana Jane Janet Janice Janina Jared Jasmin Jasmine Jason Jasper Javier Jayne Jean Jeanette Jeanne Jeff
Jeffrey Jelle Jen Jenna Jennifer Jenny Jens
Jeremy Jerome Jerry Jess Jesse Jessica Jesus Jill Jim Jimmy Jo Joachim Joan Joanna Joanne Jochen Jodie Joe Joel Joelle
Joep Johan Johann Johanna Johannes John Johnny
Jolanda Jon Jonas Jonathan Joost Jordi Jorg Jorge Joris Jos Jose Josef Joseph Josephine Josh Joshua Josie Joyce Juan
Juana Judith Judy Julia Julian Juliana Julie
Julien Juliet Juliette Julio Jurgen Justin Justine Justyna Kai Kara Karel Karen Karim Karin Karina Karl Karla Karolina
Karsten Kasia Kate Katharina Katherine Kathleen
Kathrin Kathryn Kathy Katie Katja Katrin Katrina Katy Kay Kayla Keiko Keith Kelly Ken Kenji Kenneth Kerry Kerstin Kev
Kevin Kiran Kirsten Kirsty Kit Klaas Klaus Koen
Kofi Konrad Krzysztof Kristen Kristin Kristina Kurt Kwame Kyle Lars Lara Larry Laszlo Latoya Laura Lauren Laurence
Laurent Leah Leanne Lee Leila Len Lena Lennart Leo Leon
Leonard Leonardo Leonie Leroy Les Lesley Leslie Lewis Liam Liesbeth Lilian Lily Lina Linda Lindsay Lindsey Lionel Lisa
Liv Liz Lizzie Lloyd Lois Lola Loretta Lori Lorraine
Lothar Lotte Louis Louisa Louise Luc Luca Lucas Lucia Luciano Lucie Lucy Ludwig Luigi Luis Luisa Lukas Luke Lutz Luuk
Lydia Lynda Lynn Lynne Maartje Maarten Mackenzie
Maddie Madeleine Madison Magdalena Mahmoud Maja Malcolm Malgorzata Mandy Manfred Manny Manon Manuel Manuela Mara Marc
Marcel Marcello Marcia Marcin Marco Marcos Marcus
Marcy Marek Margaret Margot Margret Maria Mariana Marianne Marie Marieke Mariel Marijke Marilyn Marina Mario Marion
Marisa Marisol Marjan Marjorie Markus Marlene Marlies
Marloes Marta Martha Martijn Martin Martina Martine Marty Mary Massimo Mateo Mateusz Mathieu Mathilde Matt Matteo
Matthew Matthias Matthieu Maureen Maurice Mauricio
Maurizio Max Maxim Maxime Maximilian Maya Meera Megan Mehdi Mehmet Mei Melanie Melinda Melissa Mercedes Meredith Mia
Michael Michaela Michal Michel Michele Michelle Mick
Miguel Mike Mikael Mila Milan Milena Mireille Miriam Mirjam Mitch Mitchell Moira Molly Mohamed Mohammed Moritz Monica
Monika Monique Morgan Morten Muhammad Murray Mustafa
Myriam Nadeem Nadia Nadine Nancy Naomi Natalia Natalie Nathalie Nathan Neil Nele Nestor Ngaire Niall Niamh Nic
Nicholas Nick Nicky Nico Nicola Nicolas Nicole Nicoletta
Niels Nigel Nikita Nikki Nikolaus Nils Nina Noah Noel Nora Norbert Norma Norman Nuno Olaf Oleg Olga Oliver Olivia
Olivier Omar Orla Oscar Otto Owen Pablo Paddy Padraig
Paige Pam Pamela Paola Paolo Pascal Patricia Patricio Patrick Patrizia Patty Paul Paula Paulina Pauline Pavel Pawel
Pedro Peggy Pete Peter Petra Phil Philip Philipp
Philippa Philippe Phillip Phoebe Phyllis Pia Pierre Pieter Pietro Pilar Pip Piotr Polly Poppy Priya Quentin Rachel
Rafael Rafal Rahul Rainer Raj Rajesh Ralf Ralph Ramon
Ramona Randall Randy Raphael Raquel Rashid Raul Ravi Raymond Rebecca Reinhard Reinhold Remco Rene Renata Renate Renee
Rhiannon Rhonda Rhys Ria Ricardo Riccardo Richard
Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rod Rodney Rodrigo Roger Rohan Roland Rolf Roman
Ron Ronald Ronan Rory Rosa Rosalind Rosanna Roseanne
Rosemary Rosie Ross Rowan Roxanne Roy Ruben Rudi Rudolf Rudy Rupert Russell Ruth Ryan Saad Sabine Sabrina Sadie Said
Sally Salvatore Sam Samantha Samir Samuel Sander
Sandra Sandy Sanjay Sanne Sara Sarah Sascha Saskia Scott Sean Sebastian Sebastien Selina Serge Sergio Seth Shane
Shannon Sharon Shaun Shauna Shawn Sheila Shelley Sheryl
Shirley Siegfried Sigrid Silke Silvia Simon Simona Simone Sina Sinead Siobhan Sjoerd Sofia Sofie Sonia Sonja Sophia
Sophie Soren Stacey Stan Stanislaw Stefan Stefania
Stefanie Stefano Steffen Stella Steph Stephan Stephane Stephanie Stephen Steve Steven Stewart Stijn Stuart Sue Sunil
Suresh Susan Susana Susanne Susie Suzanne Sven Svenja
Sybille Sylvain Sylvia Sylvie Takashi Tamara Tane Tania Tanja Tanya Tara Tatiana Ted Teresa Teun Terri Terry Tess Thea
Theo Theresa Therese Thierry Thijs Thomas Thorsten Tiffany
Till Tilman Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Torsten Tracey Tracy Trevor Tricia
Trish Tristan Troy Tyler Udo Ulf Ulrich Ulrike Umar Ursula Ute Uwe
Valentina Valentin Valeria Valerie Vanessa Vera Verena Veronica Veronika Veronique Vicky Victor Victoria Vijay Viktor
Vikram Vince Vincent Vincenzo Virginie Vito Vivian Viviane
Vladimir Volker Wade Walter Wanda Warren Wayne Wei Wen Wendy Werner Wes Wesley Wilfried Wilhelm Willem William Willy
Wilma Wim Winston Wolfgang Wouter Xavier Yannick Yasmin Yolanda
Youssef Yuki Yusuf Yves Yvette Yvonne Zach Zachary Zara Zoe Zofia Zoltan
"""
_ALSO_WORDS = [
    "Will",
    "Bill",
    "Mark",
    "Grant",
    "Art",
    "Rose",
    "Grace",
    "Hope",
    "Faith",
    "Rich",
    "Pat",
    "Drew",
    "Chase",
    "Miles",
    "Frank",
    "Guy",
    "Dean",
    "Chip",
    "Page",
    "Penny",
    "Carol",
    "Dale",
    "Don",
    "Gene",
    "Joy",
    "Ivy",
    "Violet",
    "Ray",
    "Dan",
    "Nick",
    "Summer",
    "Jack",
    "Sue",
    "Pearl",
    "Ruby",
    "Amber",
    "Dawn",
    "Hazel",
    "Lily",
    "Max",
    "Roman",
    "Milan",
    "Florence",
    "Till",
    "Wade",
    "Les",
    "Said",
    "Jan",
    "Rob",
    "Rod",
    "Van",
    "May",
    "April",
    "June",
    "August",
    "Lance",
    "Earl",
    "Duke",
    "Clay",
    "Cliff",
    "Heath",
    "Lane",
    "Reed",
    "Skip",
    "Victor",
    "Christian",
    "Sandy",
    "Merit",
    "Sven",
    "Marina",
    "Olive",
    "Iris",
    "Robin",
    "Jo",
    "Kit",
    "Ben",
    "Sage",
]

FIRST_NAMES = frozenset(_FIRST_NAMES.split()) | frozenset(_ALSO_WORDS)
ALSO_WORDS = frozenset(_ALSO_WORDS) - {"Sven", "Ben", "Robin", "Max", "Nick", "Dan", "Dale", "Jack", "Iris", "Sandy"}
"""First names that begin sentences as other words."""
MONTH_NAMES = frozenset({"May", "April", "June", "August", "Jan", "Summer", "Sage", "Van"})

PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "di",
        "da",
        "del",
        "della",
        "la",
        "le",
        "el",
        "bin",
        "al",
        "ten",
        "ter",
        "op",
        "'t",
        "zu",
        "zum",
        "vom",
        "dos",
        "das",
        "do",
        "du",
        "des",
        "y",
        "e",
        "of",
        "het",
        "in",
    ]
)
COURTESY = (
    r"Mr|Mrs|Ms|Miss|Mister|Dr|Prof|Herr|Herrn|Frau|Hr|Fr|Monsieur|Madame|Mme|Mlle|Señora?|Sra?|Srta|Don|Doña|Signora?"
    r"|Sig|Dott|Ing|Dhr|Mevr|Mevrouw|Meneer|"
    r"Familie|Sir|Mag|Dipl"
)

NOT_NAMES = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar
    februar marz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag christmas easter best kind regards cheers thanks thank hello hi dear hey
    morning afternoon evening good great sincerely yours warm many sent from to cc subject date re fw fwd aw wg
    betreff von an gesendet envoye objet de para asunto enviado da oggetto inviato onderwerp verzonden aan van
    team support service services sales info office hr it finance marketing operations purchasing payroll
    product platform software pro business enterprise starter basic premium standard plan field mobile online
    desktop server cloud excel word outlook teams zoom google microsoft apple office windows android iphone
    slack salesforce hubspot sap oracle quickbooks sage xero linkedin whatsapp github jira get view call meeting
    demo invoice order quote proposal contract agreement price budget number question questions answer please
    note new old the this that these those we our us you your they it he she i'm i my his her and or but if when
    where why how what who which yes no not okay ok sorry also just only then now today tomorrow yesterday next
    last first second one two three for with without about after before until during because so as at by on in
    of up out all some any more most other another same such both each every much many few mit freundlichen
    grussen grusse viele liebe beste bonne journee cordialement bien vous merci bonjour saludos cordiales un
    saludo distinti saluti cordiali groet met vriendelijke groeten mvg lg vg head director manager officer chief
    executive president vice owner partner founder street road avenue lane square park house north south east
    west central national international regional united states kingdom great britain new york san los las saint
    fort port lake mount guten tag hallo sehr geehrte geehrter gentile egregio buongiorno estimado estimada
    buenos buenas geachte beste goedemorgen attached quick follow following re-scheduled automatic reply auto
    unit floor suite level building po box vat iban tel phone fax mobile email mail web website www http https
    management mr mrs ms dr herr frau confidential privacy hola ciao salut dag moin servus gruezi hoi hei hej
    ola kia terms conditions general data protection regulation act law company group
    """
)  # fmt: skip

LEGAL_SUFFIXES = (
    r"GmbH(?: & Co\.? KG(?:aA)?)?|gGmbH|AG|KG|OHG|UG|SE|e\.\s?K\.?|e\.\s?V\.?|mbH|GbR|Ltd\.?|Limited|LTD|PLC|plc|LLP|LLC"
    r"|L\.L\.C\.|Inc\.?|inc\.?|Incorporated|Corp\.?|Corporation|Co\.|Company|Pty\.? Ltd\.?|Pty|"
    r"B\.\s?V\.?|BV|N\.\s?V\.?|NV|BVBA|VOF|SRL|S\.r\.l\.?|Srl|S\.p\.A\.?|SpA|SNC|S\.n\.c\.|SARL|SAS|SASU|EURL"
    r"|S\.A\.S?\.?|SA|S\.L\.U?\.?|SL|SLU|S\.A\. de C\.V\.|Ltda\.?|Lda\.?|ltée|Ltée|"
    r"AB|ASA|AS|A/S|ApS|Oyj?|Sp\. z o\.\s?o\.?|s\.r\.o\.?|Kft\.?|Pvt\.? Ltd\.?|Sdn Bhd|Pte\.? Ltd\.?|DAC|CIC|K\.K\."
)
TRADE_WORDS = _words(
    """
    group gruppe groep groupe grupo gruppo holding holdings systems solutions logistics logistik logistique
    logistica clinic clinics hospital hotel hotels hospitality services industries technologies technology tech
    software labs partners consulting associates architects engineering construction builders contractors
    plumbing heating cooling hvac electric electrical electrics air roofing haulage transport transports
    transporte freight trucking distribution distri foods food bakery brewery farms dairy bikes motors
    automotive autohaus centres centers stores retail supermarkets pharma pharmaceuticals medical imaging health
    healthcare dental care hospice trust foundation school schools academy college university institute bank
    insurance realty properties estates homes housing energy solar power utilities water media studio studios
    design marketing printing packaging plastics metals steel tooling machining manufacturing products supply
    supplies wholesale groothandel grosshandel maschinenbau zerspanungstechnik technik bau werke stiftung klinik
    klinikum seenhotels spedition baeckerei backerei brauerei elektro immobilien plomberie menuiserie
    boulangerie clinique talleres construcciones industrias clinica officine costruzioni installatie techniek
    bouw lifts elevators security cleaning facilities catering restaurants cafe garden nurseries landscaping gas
    mechanical fabrication welding aviation airlines marine shipping storage stores cold imports exports trading
    sparks charity council association society club gym fitness wellness spa resort works workshop farm
    vineyards winery legal law accountants accounting payroll staffing recruitment
    """
)  # fmt: skip
"""The last word of a company's name, lower case and folded."""
FREE_MAIL = _words(
    """
    gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web freenet t-online mail email
    proton protonmail zoho yandex fastmail orange wanadoo free laposte sfr libero virgilio tiscali ziggo kpnmail
    hetnet telenet skynet btinternet bigpond xtra comcast verizon att sbcglobal cox shaw rogers sympatico
    videotron bluewin posteo telefonica terra
    """
)  # fmt: skip
