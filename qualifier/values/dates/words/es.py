# ruff: noqa: E501
"""Spanish date words; the form of the table is told in ``en``."""

MONTHS = (
    "enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago", "septiembre|setiembre|sept|sep",
    "octubre|oct", "noviembre|nov", "diciembre|dic",
)  # fmt: skip
WEEKDAYS = ("lunes", "martes", "miércoles|miercoles", "jueves", "viernes", "sábado|sabado", "domingo")
NUMBERS = (
    "un|una|uno", "dos|un par de", "tres|unas|unos|algunas|algunos|unas pocas|unos pocos", "cuatro", "cinco", "seis", "siete", "ocho",
    "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
)  # fmt: skip
TENS = {"treinta": 30, "cuarenta": 40, "sesenta": 60, "noventa": 90}
ORDINALS = ("primer|primero|primera", "segundo|segunda", "tercer|tercero|tercera", "cuarto|cuarta", "quinto|quinta")
SENSES = {
    "rel:by": "para|a más tardar|como muy tarde|para el|a más tardar el|como tarde|como máximo|antes o el|para la|para los|a mas tardar"
    "|como muy tarde el|como máximo el",
    "rel:until": "hasta|hasta el|hasta la",
    "rel:before": "antes de|antes del|antes que|antes de que|antes de el|antes de la",
    "rel:after": "después de|después del|tras|pasado el|pasada la|pasadas|pasada|después de la|despues de|despues del",
    "rel:from": "a partir de|a partir del|no antes de|no antes del|a contar del",
    "rel:on": "el|al|este",
    "rel:in": "en|durante|dentro de|en el|en la|a lo largo de|en el mes de|por|dentro del|en un plazo de|a lo largo del",
    "rel:around": "hacia|sobre|alrededor de|alrededor del|en torno a|en torno al|aproximadamente|hacia el",
    "rel:between": "entre|entre el",
    "since": "desde|desde el|desde la",
    "art": "el|la|los|las|este|esta|nuestro",
    "of": "de|del|de la|de el|en",
    "and": "y|e",
    "or": "o|u",
    "to": "a|al|hasta|hasta el",
    "part:early": "principios de|a principios de|a comienzos de|comienzos de|inicios de|a inicios de|primeros de|a primeros de|principios del"
    "|a principios del|comienzo de|inicio de|a comienzos del|a inicios del",
    "part:mid": "mediados de|a mediados de|mitad de|a mitad de|mediados del|a mediados del",
    "part:end": "finales de|a finales de|fines de|a fines de|final de|a final de|fin de|el final de|al final de|finales del|a finales del"
    "|el fin de|final del|fin del|el final del|último de|fines del|a fines del",
    "dir:next": "próximo|próxima|próximos|próximas|proximo|proxima|siguiente",
    "dir:coming": "que viene|entrante|que entra",
    "dir:this": "este|esta|actual|en curso|corriente",
    "dir:last": "pasado|pasada|último|última|anterior|últimos|últimas",
    "unit:day": "día|días|dia|dias",
    "unit:week": "semana|semanas",
    "unit:month": "mes|meses",
    "unit:quarter": "trimestre|trimestres",
    "unit:half": "semestre|semestres",
    "unit:year": "año|años",
    "unit:fy": "año fiscal|ejercicio|ejercicio fiscal|ejercicio contable",
    "unit:weekend": "fin de semana|finde",
    "unit:workday": "días hábiles|días laborables|día hábil|días laborales",
    "unit:hour": "horas|hora",
    "unit:none": "minutos|minuto",
    "today:0": "hoy|esta tarde|hoy mismo|esta noche",
    "today:1": "mañana|mañana mismo|mañana por la mañana|mañana por la tarde",
    "today:2": "pasado mañana",
    "today:-1": "ayer|anoche",
    "today:-2": "anteayer|antes de ayer",
    "agopre": "hace",
    "season:spring": "primavera",
    "season:summer": "verano|las vacaciones de verano|vacaciones de verano",
    "season:autumn": "otoño",
    "season:winter": "invierno",
    "feast:christmas": "navidad",
    "feast:holidays": "navidades|las navidades|las fiestas|fiestas navideñas",
    "feast:christmas eve": "nochebuena",
    "feast:new year": "año nuevo",
    "feast:new year's eve": "nochevieja|fin de año nochevieja",
    "feast:epiphany": "reyes|día de reyes",
    "feast:easter": "pascua|pascuas",
    "feast:holy week": "semana santa",
    "feast:all saints": "todos los santos",
    "newyear": "nuevo año|el nuevo año",
    "endof:month": "fin de mes|final de mes|finales de mes|a fin de mes|a finales de mes",
    "endof:year": "fin de año|final de año|finales de año|a finales de año|a final de año|a fin de año",
    "endof:day": "final del día|el final del día|fin del día|última hora",
    "firsthalf": "primera mitad de|primera quincena de|la primera quincena de|la primera mitad de|primera mitad del",
    "secondhalf": "segunda mitad de|segunda quincena de|la segunda quincena de|la segunda mitad de|segunda mitad del",
    "vague": "algún día|más adelante|a largo plazo|en algún momento",
    "clock": "de la mañana|por la mañana|de la tarde|por la tarde|mediodía",
    "ordlast": "último|última",
}
PAST = (
    "era|eran|fue|fueron|estuvo|tuvo|tuvimos|hubo|perdimos|firmamos|compramos|empezamos|gracias|hablamos|vimos|envié|enviamos|recibimos"
    "|cambiamos|llamó|dijo|lanzamos|pasó|instalamos|terminó|quedamos"
)
FUTURE = (
    "queremos|quiero|quisiéramos|necesitamos|necesito|debemos|debe|deben|podemos|podría|podríamos|será|estará|tenemos que|hay que|vamos|va"
    "|esperamos|puede|pueden|querríamos|gustaría|tiene|tengo"
)
STOP = "el la los las y es nosotros no que para con por una un del al se lo como más pero nos su en muy está"
