// SPDX-License-Identifier: Apache-2.0
//
// Every offset of interface.h, as Xen's public headers have them; the names are theirs.

#include "xen/interface.h"

#define AT(type, member, offset, name)                                                             \
    _Static_assert(offsetof(struct type, member) == (offset), name "." #member)
#define SIZE(type, size, name) _Static_assert(sizeof(struct type) == (size), name)

AT(xen_memory_add, domain, 0, "xen_add_to_physmap");
AT(xen_memory_add, size, 2, "xen_add_to_physmap");
AT(xen_memory_add, space, 4, "xen_add_to_physmap");
AT(xen_memory_add, index, 8, "xen_add_to_physmap");
AT(xen_memory_add, frame, 16, "xen_add_to_physmap");
SIZE(xen_memory_add, 24, "xen_add_to_physmap");

AT(xen_parameter_value, domain, 0, "xen_hvm_param");
AT(xen_parameter_value, padding, 2, "xen_hvm_param");
AT(xen_parameter_value, index, 4, "xen_hvm_param");
AT(xen_parameter_value, value, 8, "xen_hvm_param");
SIZE(xen_parameter_value, 16, "xen_hvm_param");

AT(xen_vcpu, pending, 0, "vcpu_info");
AT(xen_vcpu, masked, 1, "vcpu_info");
AT(xen_vcpu, pending_words, 8, "vcpu_info");
AT(xen_vcpu, fault_address, 16, "vcpu_info");
AT(xen_vcpu, clock, 32, "vcpu_info");
SIZE(xen_vcpu, 64, "vcpu_info");

AT(xen_shared_info, vcpus, 0, "shared_info");
AT(xen_shared_info, pending, 2048, "shared_info");
AT(xen_shared_info, masked, 2560, "shared_info");
AT(xen_shared_info, wall, 3072, "shared_info");

AT(xen_event_bind_virtual, interrupt, 0, "evtchn_bind_virq");
AT(xen_event_bind_virtual, vcpu, 4, "evtchn_bind_virq");
AT(xen_event_bind_virtual, port, 8, "evtchn_bind_virq");
SIZE(xen_event_bind_virtual, 12, "evtchn_bind_virq");

AT(xen_event_allocate, domain, 0, "evtchn_alloc_unbound");
AT(xen_event_allocate, remote, 2, "evtchn_alloc_unbound");
AT(xen_event_allocate, port, 4, "evtchn_alloc_unbound");
SIZE(xen_event_allocate, 8, "evtchn_alloc_unbound");

AT(xen_queue_control, ready, 0, "evtchn_fifo_control_block");
AT(xen_queue_control, padding, 4, "evtchn_fifo_control_block");
AT(xen_queue_control, heads, 8, "evtchn_fifo_control_block");
SIZE(xen_queue_control, 72, "evtchn_fifo_control_block");

AT(xen_event_control, frame, 0, "evtchn_init_control");
AT(xen_event_control, offset, 8, "evtchn_init_control");
AT(xen_event_control, vcpu, 12, "evtchn_init_control");
AT(xen_event_control, link_bits, 16, "evtchn_init_control");
SIZE(xen_event_control, 24, "evtchn_init_control");

AT(xen_event_array, frame, 0, "evtchn_expand_array");
SIZE(xen_event_array, 8, "evtchn_expand_array");

AT(xen_vcpu_timer, time, 0, "vcpu_set_singleshot_timer");
AT(xen_vcpu_timer, flags, 8, "vcpu_set_singleshot_timer");
SIZE(xen_vcpu_timer, 16, "vcpu_set_singleshot_timer");

AT(xen_poll, ports, 0, "sched_poll");
AT(xen_poll, count, 8, "sched_poll");
AT(xen_poll, timeout, 16, "sched_poll");
SIZE(xen_poll, 24, "sched_poll");

AT(xen_grant, flags, 0, "grant_entry_v1");
AT(xen_grant, domain, 2, "grant_entry_v1");
AT(xen_grant, frame, 4, "grant_entry_v1");
SIZE(xen_grant, 8, "grant_entry_v1");

AT(xen_console, in, 0, "xencons_interface");
AT(xen_console, out, 1024, "xencons_interface");
AT(xen_console, in_consumed, 3072, "xencons_interface");
AT(xen_console, in_produced, 3076, "xencons_interface");
AT(xen_console, out_consumed, 3080, "xencons_interface");
AT(xen_console, out_produced, 3084, "xencons_interface");
SIZE(xen_console, 3088, "xencons_interface");

AT(xen_store_header, kind, 0, "xsd_sockmsg");
AT(xen_store_header, request, 4, "xsd_sockmsg");
AT(xen_store_header, transaction, 8, "xsd_sockmsg");
AT(xen_store_header, size, 12, "xsd_sockmsg");
SIZE(xen_store_header, 16, "xsd_sockmsg");

AT(xen_store, requests, 0, "xenstore_domain_interface");
AT(xen_store, replies, 1024, "xenstore_domain_interface");
AT(xen_store, requests_consumed, 2048, "xenstore_domain_interface");
AT(xen_store, requests_produced, 2052, "xenstore_domain_interface");
AT(xen_store, replies_consumed, 2056, "xenstore_domain_interface");
AT(xen_store, replies_produced, 2060, "xenstore_domain_interface");
SIZE(xen_store, 2064, "xenstore_domain_interface");
