"""Dates in a sentence. Screens let Qt write theirs; a plan's reasons are made without Qt."""

from datetime import date

from acupress.core.text import Text

_ENGLISH = (
    "January February March April May June July August September October November December"
).split()
_SPANISH = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()


def day_text(day: date) -> Text:
    """Return a day as a sentence names it, in every language that writes it in its own way."""
    chinese = f"{day.year}年{day.month}月{day.day}日"
    return {
        "en": f"{day.day} {_ENGLISH[day.month - 1]} {day.year}",
        "es": f"{day.day} de {_SPANISH[day.month - 1]} de {day.year}",
        "zh_CN": chinese,
        "zh_TW": chinese,
    }
