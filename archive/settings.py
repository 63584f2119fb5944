"""Settings: each comes from the environment, with a default that is safe and works.

ARCHIVE_DATA           folder of the database, the index and the secret key (var/)
ARCHIVE_DATABASE       database address, as postgres://user@host/name (SQLite in the data folder)
ARCHIVE_DEBUG          1 shows tracebacks in the browser (0)
ARCHIVE_HTTPS          1: served over HTTPS alone, see docs/deploy.md (0)
ARCHIVE_HSTS           Strict-Transport-Security under HTTPS (a year; includeSubDomains; preload)
ARCHIVE_PROXIES        how many trusted proxies stand before the archive (1 under HTTPS, else 0)
ARCHIVE_ADMIN_PATH     where the admin is (admin/)
ARCHIVE_TOTP           1: staff must log in with a second factor (0: those who have set one up)
ARCHIVE_LIMITS         changes to the rate limits, as search=100/60 or off (see protection/rate_limits.py)
ARCHIVE_UNLIMITED      addresses and networks that are not limited (this machine)
ARCHIVE_PAGES_AT_ONCE  pages that each process makes at once, in the order in which they were asked for (2)
ARCHIVE_CACHE          where requests are counted: redis://…, database, or nothing for each process (nothing)
ARCHIVE_DOWNLOAD_ROWS  most rows of a download without a token, 0 for all (200000)
ARCHIVE_DOWNLOAD_TOKENS  tokens with which downloads have no bound, separated by commas (none)
ARCHIVE_METRICS_TOKEN  token with which /metrics is read by Prometheus (none: there is no such page)
ARCHIVE_LOG            text or json (text)
ARCHIVE_LOG_LEVEL      INFO notes every request (WARNING)
ARCHIVE_SECURITY_CONTACT  address for reports of vulnerabilities, mailto:… or https://… (none)
ARCHIVE_HOSTS          host names to answer to, separated by commas (this machine only)
ARCHIVE_ORIGINS        origins trusted for forms behind a proxy, separated by commas (none)
ARCHIVE_SECRET_KEY     signing key (made once and kept in the data folder)
ARCHIVE_SEARCH_PASSAGES  in how many paragraphs a page looks for words in a row or near each other, where
                       more may have them: the newest; 0 for all (500000)
ARCHIVE_SEARCH_ENGINE  opensearch, or a haystack engine (the archive's own, over Whoosh)
ARCHIVE_SEARCH_URL     addresses of the search server's nodes, separated by commas (none)
ARCHIVE_SEARCH_INDEX   name of the index on that server (archive)
ARCHIVE_SEARCH_SHARDS  parts into which a new index is cut (1)
ARCHIVE_SEARCH_REPLICAS  copies of each part on other nodes (0)
ARCHIVE_SEARCH_CA_CERTS  file of the authority that the server's certificate is by (the usual ones)
"""

import os
import tomllib
from datetime import timedelta
from pathlib import Path

import dj_database_url

from archive.protection import data_folder, environment, logs, policies, rate_limits
from archive.secret_key import secret_key

BASE_DIR = Path(__file__).resolve().parent.parent
VERSION: str = tomllib.loads((BASE_DIR / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
DATA_DIR = Path(os.environ.get("ARCHIVE_DATA", BASE_DIR / "var")).resolve()
data_folder.keep_private()
# Why the folder can't be used; then every page says so. Management commands go on to tell it themselves.
DATA_PROBLEM = data_folder.prepare(DATA_DIR)

DEBUG = os.environ.get("ARCHIVE_DEBUG", "0") == "1"
SECRET_KEY = os.environ.get("ARCHIVE_SECRET_KEY") or secret_key(
    DATA_DIR / "secret-key", lasting=not DATA_PROBLEM
)
ALLOWED_HOSTS = environment.listed(os.environ, "ARCHIVE_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = environment.listed(os.environ, "ARCHIVE_ORIGINS")
TRUSTED_PROXIES = environment.trusted_proxies(os.environ)
ADMIN_PATH = environment.path_prefix(os.environ, "ARCHIVE_ADMIN_PATH", "admin/")
SECURITY_CONTACT = os.environ.get("ARCHIVE_SECURITY_CONTACT", "")
globals().update(environment.https_settings(os.environ))

INSTALLED_APPS = [
    "archive",
    "haystack",
    # Without looking for what is registered there, which `archive.urls` does: commands need none of it.
    "django.contrib.admin.apps.SimpleAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
]

MIDDLEWARE = [
    "archive.protection.metrics.MetricsMiddleware",
    "archive.protection.logs.RequestLogMiddleware",
    "archive.protection.concurrency.ConcurrencyMiddleware",
    "archive.protection.headers.HeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "archive.protection.compression.CompressionMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "archive.protection.limiting.RateLimitMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "archive.web.desk.access.PrivateCopies",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "archive.protection.second_factor.SecondFactorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "archive.protection.availability.AvailabilityMiddleware",
    "axes.middleware.AxesMiddleware",
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
_NAMED_ENGINES = {"opensearch": "archive.search.opensearch_store.backend.OpenSearchEngine"}
_ENGINE = os.environ.get("ARCHIVE_SEARCH_ENGINE", _OWN_ENGINE)
_ENGINE = _NAMED_ENGINES.get(_ENGINE, _ENGINE)
HAYSTACK_CONNECTIONS = {
    "default": {
        "ENGINE": _ENGINE,
        # Engines that keep files must not share a folder.
        "PATH": str(
            DATA_DIR / ("index" if _ENGINE == _OWN_ENGINE else f"index-{_ENGINE.rpartition('.')[2].lower()}")
        ),
        "URL": os.environ.get("ARCHIVE_SEARCH_URL", ""),
        "INDEX_NAME": os.environ.get("ARCHIVE_SEARCH_INDEX", "archive"),
        # Of an engine whose server spreads an index over several machines.
        "SHARDS": os.environ.get("ARCHIVE_SEARCH_SHARDS", "1"),
        "REPLICAS": os.environ.get("ARCHIVE_SEARCH_REPLICAS", "0"),
        "CA_CERTS": os.environ.get("ARCHIVE_SEARCH_CA_CERTS", ""),
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
# Pages of others have no business with styles and scripts.
WHITENOISE_ALLOW_ALL_ORIGINS = False
WHITENOISE_MAX_AGE = 365 * 24 * 60 * 60
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "archive.web.static_files.VersionedStorage"},
}

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True

LOGIN_URL = "desk-login"
# Also where a login leads that was to lead elsewhere, and must not.
LOGIN_REDIRECT_URL = "desk"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 10}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
# A name is refused from an address after so many wrong passwords, and by all addresses after none: nobody
# can lock a curator out from elsewhere. How often an address may try at all is a rate limit.
AXES_FAILURE_LIMIT = 8
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_CLIENT_IP_CALLABLE = "archive.protection.client_address.client_address"
AXES_LOCKOUT_CALLABLE = "archive.protection.limiting.locked_out"
AXES_DISABLE_ACCESS_LOG = True
AXES_VERBOSE = False
TOTP_REQUIRED = environment.switched_on(os.environ, "ARCHIVE_TOTP")
OTP_TOTP_ISSUER = "Transcript Archive"
OTP_ADMIN_HIDE_SENSITIVE_DATA = True

CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "limits": environment.cache_settings(os.environ),
}
RATE_LIMITS = rate_limits.parse_limits(os.environ.get("ARCHIVE_LIMITS", ""))
UNLIMITED = environment.networks(os.environ, "ARCHIVE_UNLIMITED", "127.0.0.0/8, ::1")
# Of each process.
PAGES_AT_ONCE = environment.whole_number(os.environ, "ARCHIVE_PAGES_AT_ONCE", 2) or 1
SEARCH_PASSAGES = environment.whole_number(os.environ, "ARCHIVE_SEARCH_PASSAGES", 500_000)
DOWNLOAD_ROWS = environment.whole_number(os.environ, "ARCHIVE_DOWNLOAD_ROWS", 200_000)
METRICS_TOKEN = os.environ.get("ARCHIVE_METRICS_TOKEN", "").strip()
DOWNLOAD_TOKENS = environment.listed(os.environ, "ARCHIVE_DOWNLOAD_TOKENS")

CONTENT_SECURITY_POLICY = policies.content_policy(https=environment.switched_on(os.environ, "ARCHIVE_HTTPS"))
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

LOGGING = logs.logging_settings(
    os.environ.get("ARCHIVE_LOG", "text"), os.environ.get("ARCHIVE_LOG_LEVEL", "WARNING").upper()
)
