"""The language of the window: which there are, which is spoken, and a sentence in it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from app.locations import data_folder
from resources.loading import translations

ENGLISH = "en"
_NAME = "minutebook_"


def tr(sentence: str, comment: str = "", number: int = -1) -> str:
    """A sentence in the user's language, for code outside of widgets.

    `comment` tells the translator what words of several meanings mean here; `number` is what
    `%Ln` stands for, and chooses the plural form.
    """
    return QCoreApplication.translate("", sentence, comment, number)


def languages(added: Path | None = None) -> dict[str, Path]:
    """The files of all languages by code: ours, and over them those the user has added."""
    folders = (translations(), added or data_folder() / "translations")
    files = (file for folder in folders for file in sorted(folder.glob(f"{_NAME}*.qm")))
    return {file.stem.removeprefix(_NAME): file for file in files}


def own_name(code: str) -> str:
    """What a language calls itself: `Cymraeg`."""
    if code == ENGLISH:  # which Qt calls American
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(app: QGuiApplication, choice: str = "", added: Path | None = None) -> str:
    """Let everything made from now on speak this language, or the system's; the code of it."""
    known = languages(added)
    code = next(filter(None, (_known(name, known) for name in _wished(choice))), ENGLISH)
    locale = _locale(code)
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    # The last is asked first: what a language lacks is said in English.
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (
        known[ENGLISH],
        _of_qt(locale, translations()),
        _of_qt(locale, Path(qt)),
        known[code],
    ):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    app.setLayoutDirection(locale.textDirection())
    return code


def _wished(choice: str) -> list[str]:
    return [choice] if choice else QLocale.system().uiLanguages()


def _known(name: str, known: dict[str, Path]) -> str | None:
    """Of `cy-Latn-GB` the file for `cy_Latn_GB`, or `cy_Latn`, or `cy`."""
    parts = name.replace("-", "_").split("_")
    names = ("_".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((one for one in names if one in known), None)


def _locale(code: str) -> QLocale:
    """The system's, where it is of this language: it knows the country too."""
    system, locale = QLocale.system(), QLocale(code)
    if system.language() == locale.language():
        return system
    if locale.language() == QLocale.Language.English:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale


def _of_qt(locale: QLocale, folder: Path) -> Path:
    """Qt's own words on buttons and menus; it has no Welsh, so that those are among ours."""
    return folder / f"qtbase_{locale.name().partition('_')[0]}.qm"
