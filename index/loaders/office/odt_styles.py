"""The styles of an OpenDocument text, as far as they bear on its words."""

from index.loaders.office.package import Element, attribute, child, local


class OdtStyles:
    """Styles of paragraphs and spans by name; what one does not say its parent says."""

    def __init__(self, *roots: Element | None) -> None:
        self._by_name: dict[tuple[str, str], Element] = {}
        self.lists: dict[str, Element] = {}
        self.outline: Element | None = None
        for root in roots:
            for element in () if root is None else root.iter("{*}style", "{*}list-style"):
                name = attribute(element, "name") or ""
                if local(element) == "list-style":
                    self.lists[name] = element
                else:
                    self._by_name[attribute(element, "family") or "", name] = element
            outline = None if root is None else next(root.iter("{*}outline-style"), None)
            self.outline = self.outline if outline is None else outline

    def is_hidden(self, family: str, name: str | None) -> bool:
        """Whether what has the style is not shown."""
        return self._text_property(family, name, "display") == "none"

    def is_bold(self, family: str, name: str | None) -> bool | None:
        """None where no style says so."""
        weight = self._text_property(family, name, "font-weight")
        return None if weight is None else weight in {"bold", "600", "700", "800", "900"}

    def is_title(self, name: str | None) -> bool:
        """Whether a paragraph's style is that of the document's title."""
        return "Title" in self._names("paragraph", name)

    def _text_property(self, family: str, name: str | None, key: str) -> str | None:
        for one in self._names(family, name):
            properties = child(self._by_name.get((family, one)), "text-properties")
            if (found := attribute(properties, key)) is not None:
                return found
        return None

    def _names(self, family: str, name: str | None) -> list[str]:
        names: list[str] = []
        while name and name not in names:
            names.append(name)
            name = attribute(self._by_name.get((family, name)), "parent-style-name")
        return names
