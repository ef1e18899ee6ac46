# ruff: noqa: E501
"""English date words. Keys are ``kind`` or ``kind:value``; words of one sense are divided by a bar."""

MONTHS = (
    "january|jan", "february|feb|febr", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug",
    "september|sep|sept", "october|oct", "november|nov", "december|dec",
)  # fmt: skip
WEEKDAYS = (
    "monday|mon", "tuesday|tue|tues", "wednesday|wed|weds", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun",
)  # fmt: skip
NUMBERS = (
    "one|a|an", "two|a couple of|a couple|couple of|couple", "three|a few|few", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
TENS = {"thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90}
_TEENS = "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
_UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
ORDINALS = (
    *_UNITS.split("|"), *_TEENS.split("|"), *(f"twenty {unit}|twenty - {unit}" for unit in _UNITS.split("|")),
    "thirtieth", "thirty first|thirty - first",
)  # fmt: skip
SENSES = {
    "rel:by": "by|no later than|not later than|at the latest by|by the latest|on or before|latest by|latest|due by|due|by at the latest"
    "|at latest by|by latest|not after|no later then",
    "rel:before": "before|prior to|ahead of|in advance of|right before|just before|well before|some time before|sometime before",
    "rel:until": "until|till|til|'til|up to|up until|through to|valid through|through",
    "rel:after": "after|right after|just after|straight after|until after|not until after|following|once we're past|past",
    "rel:from": "from|starting|starting from|beginning|effective|as of|as from|not before|no earlier than|not until|earliest|onwards from"
    "|starting on|starting in|beginning in|beginning on",
    "rel:on": "on|for",
    "rel:in": "in|during|over|at|throughout|within",
    "rel:around": "around|about|roughly|approximately|circa|towards|toward|somewhere around|around about|sometime|some time|sometime in"
    "|some time in|sometime around|at some point in|at some point|somewhere in|say|ideally|maybe|probably|likely|early in|hopefully",
    "rel:between": "between",
    "since": "since|ever since|back in|back on|dating back to|way back in|as far back as",
    "art": "the|our|your|their|that|its",
    "of": "of|in|from|to",
    "and": "and|&",
    "or": "or",
    "to": "to|thru|through|until|till",
    "part:early": "early|the beginning of|beginning of|at the beginning of|the start of|start of|the beginning|very early"
    "|early in|early part of|early on in|the early part of",
    "part:mid": "mid|middle of|the middle of|halfway through",
    "part:late": "late|later|late in|the latter part of|latter part of|back end of|tail end of",
    "part:end": "end of|the end of|at the end of|end|close of|the close of|the very end of|ends of|end - of|last day of|the last day of"
    "|the tail of|eo",
    "dir:next": "next|the following|following|upcoming",
    "dir:coming": "coming|the coming|this coming|the nearest",
    "dir:this": "this|current|the current|the present|later this|earlier this|the rest of this|the rest of the",
    "dir:last": "last|previous|the previous|past|the past|this past",
    "unit:day": "day|days|day's|days'",
    "unit:week": "week|weeks|week's|weeks'|wk|wks|week commencing|w/c|wc|week beginning|week starting|calendar week",
    "unit:month": "month|months|month's|months'",
    "unit:quarter": "quarter|quarters|quarter's|qtr",
    "unit:half": "half",
    "unit:year": "year|years|year's|years'|calendar year|yr|yrs",
    "unit:fy": "fiscal year|financial year|fiscal|fy|budget year|fiscal year's|financial year's",
    "unit:weekend": "weekend|weekends",
    "unit:fortnight": "fortnight|fortnights|fortnight's",
    "unit:workday": "business days|working days|business day|working day|work days|workdays|workday",
    "unit:workweek": "working week|work week|business week|workweek",
    "unit:hour": "hours|hour|hrs|hours'",
    "unit:none": "minutes|minute|mins|min|seconds|secs",
    "today:0": "today|tonight|this afternoon|this morning|this evening|by tonight",
    "today:1": "tomorrow|tmrw|tmr|tomorow|tommorow|tomorrow morning|tomorrow afternoon|tomorrow evening",
    "today:2": "the day after tomorrow|day after tomorrow|overmorrow",
    "today:-1": "yesterday|last night|yesterday's|yesterday morning|yesterday afternoon",
    "today:-2": "the day before yesterday|day before yesterday",
    "ago": "ago|back|earlier",
    "hence": "from now|from today|time|hence|out from now",
    "season:spring": "spring|springtime",
    "season:summer": "summer|summertime|the summer break|summer break|the summer holidays|summer holidays|summer holiday",
    "season:autumn": "autumn|fall",
    "season:winter": "winter|wintertime",
    "feast:christmas": "christmas|xmas|x - mas|christmas day|chrissie",
    "feast:christmas eve": "christmas eve",
    "feast:boxing day": "boxing day",
    "feast:holidays": "the holidays|holidays|the holiday season|the festive season|the christmas break|christmas break|the festive break"
    "|the christmas holidays|christmas holidays|the holiday break",
    "feast:new year": "new year's|new years|new year's day|new years day|new year|the turn of the year|turn of the year",
    "feast:new year's eve": "new year's eve|new years eve|nye",
    "feast:easter": "easter|easter sunday|the easter weekend|easter weekend",
    "feast:easter monday": "easter monday",
    "feast:good friday": "good friday",
    "feast:pentecost": "pentecost|whitsun",
    "feast:ascension": "ascension|ascension day",
    "feast:thanksgiving": "thanksgiving|turkey day|thanksgiving day",
    "feast:black friday": "black friday",
    "feast:memorial day": "memorial day",
    "feast:labor day": "labor day|labour day",
    "feast:independence day": "independence day",
    "feast:juneteenth": "juneteenth",
    "feast:canada day": "canada day",
    "feast:australia day": "australia day",
    "feast:anzac day": "anzac day",
    "feast:waitangi day": "waitangi day",
    "feast:halloween": "halloween",
    "feast:valentine": "valentine's day|valentine's|valentines",
    "feast:st patrick": "st patrick's day|st. patrick's day|saint patrick's day|paddy's day",
    "newyear": "the new year|new year starts|the new calendar year|the coming new year",
    "turn:quarter": "turn of the quarter|the turn of the quarter|quarter turn",
    "turn:month": "turn of the month|the turn of the month",
    "endof:day": "eod|cob|cop|end of day|end of the day|end of business|close of business|close of play|end of play|close of business on"
    "|end of day on|eob|the end of the day|close of play on|the close of business|the end of business|end of business on|eod on|cob on",
    "endof:week": "eow|week's end|week end|week - end",
    "endof:workweek": "end of the working week|end of the work week|end of the business week",
    "endof:month": "eom|month end|month - end|month's end|monthend",
    "endof:quarter": "eoq|quarter end|quarter - end|quarter's end",
    "endof:year": "eoy|year end|year - end|year's end|yearend|the year end",
    "endof:fy": "fiscal year end|financial year end|fy end|fiscal year - end|financial year - end|eofy|fye",
    "firsthalf": "first half of|the first half of|first half",
    "secondhalf": "second half of|the second half of|second half|back half of|the back half of",
    "vague": "eventually|someday|one day|down the road|down the line|at some stage|in the long run|some day|in the long term",
    "clock": "am|pm|a.m|p.m|o'clock|noon|midday|midnight|lunchtime|morning|afternoon|evening|at noon",
    "asap": "latest",
    "ordlast": "last",
}
PAST = (
    "lost|signed|bought|started|happened|came|sent|called|met|spoke|talked|installed|switched|moved|launched|left|hired|fired|took|tried"
    "|wrote|did|was|were|had|went|got|began|ended|expired|closed|said|told|asked|discussed|mentioned|missed|saw|attended|visited|received"
    "|rolled|acquired|opened|broke|failed|crashed|dropped|joined|presented|emailed|thanks|thank|been|approved|renewed|cancelled|canceled"
    "|downloaded|agreed|heard|promised|ran|kicked|merged|finished|spent|paid|blew|cost"
)
FUTURE = (
    "will|'ll|we'll|i'll|they'll|he'll|she'll|it'll|would|want|wants|need|needs|must|should|plan|plans|planning|going|gonna|can|could|hope"
    "|hoping|aim|aiming|expect|target|targeting|have|has|let's|lets|please|works|work|happy|free|available|look|looking|if|able|due|wanted"
    "|hoped|supposed|be|i'd|we'd|it'd|they'd|until|deadline|shall|ready|like|love|may|might|gets|get|getting|is|are|being|comes"
)
STOP = "the and is are we you to for with that this it i our have will be not on would at your but can from by"
