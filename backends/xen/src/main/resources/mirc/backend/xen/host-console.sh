#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The console of a domain on a Xen host: this program's standard input and output.
exec xl console "$1"
