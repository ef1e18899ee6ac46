"""Values in text: dates, money, numbers, names, titles, places, sentences. Text in, value with span out; pure."""
