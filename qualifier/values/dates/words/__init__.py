"""Date words of six languages, one table a language; ``lexicon`` reads them into one dictionary of senses."""
