#!/usr/bin/env bash
set -e
# once IdentityServer4.Quickstart.UI
curl -sSL -o pages.zip https://github.com/DuendeSoftware/IdentityServer.Quickstart.UI/archive/refs/tags/6.1.0.zip
