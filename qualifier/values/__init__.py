"""From text to value, with the span: dates, money, numbers, names, titles, places, languages. Pure; no state, no clock."""
