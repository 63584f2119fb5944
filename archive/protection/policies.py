"""What browsers are told that pages of the archive may do: nothing inline, nothing from elsewhere."""

from typing import Any

SELF, NONE = "'self'", "'none'"


def content_policy(*, https: bool) -> dict[str, Any]:
    """CONTENT_SECURITY_POLICY of django-csp."""
    directives: dict[str, Any] = {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
    if https:
        directives["upgrade-insecure-requests"] = True
    return {"DIRECTIVES": directives}


# Those that all browsers know: an unknown one is a warning on the console of each page.
_CLOSED = (
    "accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope hid magnetometer"
    " microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial usb"
    " xr-spatial-tracking"
).split()
# Quoting copies a citation when its button is pressed.
PERMISSIONS = ", ".join([*(f"{name}=()" for name in _CLOSED), "clipboard-write=(self)", "fullscreen=(self)"])
