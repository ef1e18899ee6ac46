import pytest

from qualifier.values.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ok thanks", "en"),
        ("What do you charge for around 300 payslips a month?", "en"),
        ("Danke, passt.", "de"),
        ("heuer ist für Externes kein Geld mehr da", "de"),
        ("merci bien", "fr"),
        ("jusqu'à 20 000 $ par année on est à l'aise", "fr"),
        ("Hola, ¿cuánto cuesta?", "es"),
        ("Ciao, grazie mille per il preventivo", "it"),
        ("Bedankt voor je bericht, maar ik ga je teleurstellen", "nl"),
        ("Obrigado pela proposta, não temos orçamento", "pt"),
        ("Hej, vi vill gärna veta mer om priset", "sv"),
        ("Tak for din mail, vi er ikke interesseret", "da"),
        ("Takk for tilbudet, det ser bra ut", "no"),
        ("Dziękuję za ofertę, nie mamy budżetu", "pl"),
        ("Dobrý den, děkujeme za nabídku", "cs"),
        ("Kiitos viestistä, emme ole kiinnostuneita mutta", "fi"),
        ("お世話になっております。", "ja"),
        ("你好,请问价格是多少?", "zh"),
        ("안녕하세요 가격이 얼마인가요", "ko"),
        ("Привет, сколько стоит", "ru"),
        ("مرحبا كم السعر", "ar"),
        ("Merhaba, fiyat için teşekkürler", "tr"),
        ("12345", None),
        ("", None),
        ("Parma OH", None),
    ],
)
def test_language_is_told(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def test_a_foreign_name_does_not_change_the_language() -> None:
    assert detect_language("Please send the contract to Mr 田中 in Tokyo, and we will sign it there.") == "en"
