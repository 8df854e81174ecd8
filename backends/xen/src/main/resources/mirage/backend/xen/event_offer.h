// SPDX-License-Identifier: Apache-2.0
//
// What Xen offers of event channels.

#ifndef MIRAGE_XEN_EVENT_OFFER_H
#define MIRAGE_XEN_EVENT_OFFER_H

#include "xen/event_queues.h"

// Changes to queues; false if this Xen has none.
bool xen_events_offered(struct xen_queues *queues);

#endif
