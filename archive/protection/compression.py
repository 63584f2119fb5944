"""Compression that leaves parts of a file as they are: a range is one of the bytes themselves."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django_http_compression.middleware import HttpCompressionMiddleware


class CompressionMiddleware(HttpCompressionMiddleware):
    def maybe_compress(self, request: HttpRequest, response: HttpResponseBase) -> None:
        if response.status_code != 206 and "Content-Range" not in response:
            super().maybe_compress(request, response)
