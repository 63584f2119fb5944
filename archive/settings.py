"""Settings: each comes from the environment, with a default that is safe and works.

ARCHIVE_DATA           folder of the database, the index and the secret key (var/)
ARCHIVE_DATABASE       database address, as postgres://user@host/name (SQLite in the data folder)
ARCHIVE_DEBUG          1 shows tracebacks in the browser (0)
ARCHIVE_HOSTS          host names to answer to, separated by commas (this machine only)
ARCHIVE_ORIGINS        origins trusted for forms behind a proxy, separated by commas (none)
ARCHIVE_SECRET_KEY     signing key (made once and kept in the data folder)
ARCHIVE_SEARCH_ENGINE  haystack engine (the archive's own, over Whoosh)
ARCHIVE_SEARCH_URL     address of the search server, for an engine that needs one (none)
ARCHIVE_SEARCH_INDEX   name of the index on that server (archive)
"""

import os
import tomllib
from pathlib import Path

import dj_database_url

from archive.secret_key import secret_key


def _listed(name: str, default: str) -> list[str]:
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


BASE_DIR = Path(__file__).resolve().parent.parent
VERSION: str = tomllib.loads((BASE_DIR / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
DATA_DIR = Path(os.environ.get("ARCHIVE_DATA", BASE_DIR / "var")).resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = os.environ.get("ARCHIVE_DEBUG", "0") == "1"
SECRET_KEY = os.environ.get("ARCHIVE_SECRET_KEY") or secret_key(DATA_DIR / "secret-key")
ALLOWED_HOSTS = _listed("ARCHIVE_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = _listed("ARCHIVE_ORIGINS", "")

INSTALLED_APPS = [
    "archive",
    "haystack",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django_http_compression.middleware.HttpCompressionMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "archive.web.desk.access.PrivateCopies",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "archive.urls"
WSGI_APPLICATION = "archive.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "archive.web.desk.access.curator",
            ],
        },
    },
]

DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("ARCHIVE_DATABASE", f"sqlite:///{DATA_DIR / 'archive.sqlite3'}"),
        conn_max_age=600,
        conn_health_checks=True,  # a server that was started anew meanwhile is no error of a page
    ),
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Readers go on while one process writes; a second writer waits instead of failing.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 60,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }

_OWN_ENGINE = "archive.search.whoosh_store.backend.ArchiveEngine"
_ENGINE = os.environ.get("ARCHIVE_SEARCH_ENGINE", _OWN_ENGINE)
HAYSTACK_CONNECTIONS = {
    "default": {
        "ENGINE": _ENGINE,
        # Engines that keep files must not share a folder.
        "PATH": str(
            DATA_DIR / ("index" if _ENGINE == _OWN_ENGINE else f"index-{_ENGINE.rpartition('.')[2].lower()}")
        ),
        "URL": os.environ.get("ARCHIVE_SEARCH_URL", ""),
        "INDEX_NAME": os.environ.get("ARCHIVE_SEARCH_INDEX", "archive"),
        # A server that is down is told as such, and not as an empty archive.
        "SILENTLY_FAIL": False,
    },
}

# The index by which quotations are checked, whatever the search engine.
QUOTATION_INDEX = DATA_DIR / "quotations"

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
# Static files are served from where they lie, so that nothing has to be collected first.
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 365 * 24 * 60 * 60
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "archive.web.static_files.VersionedStorage"},
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True

LOGIN_URL = "desk-login"
LOGIN_REDIRECT_URL = "desk"

SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
