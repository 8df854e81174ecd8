// SPDX-License-Identifier: Apache-2.0

#include "thread.h"

void thread_queue_append(struct thread_queue *queue, struct mrt_thread *thread) {
    thread->queue = queue;
    thread->next = NULL;
    thread->previous = queue->last;
    if (queue->last != NULL) {
        queue->last->next = thread;
    } else {
        queue->first = thread;
    }
    queue->last = thread;
}

void thread_queue_prepend(struct thread_queue *queue, struct mrt_thread *thread) {
    thread->queue = queue;
    thread->next = queue->first;
    thread->previous = NULL;
    if (queue->first != NULL) {
        queue->first->previous = thread;
    } else {
        queue->last = thread;
    }
    queue->first = thread;
}

void thread_queue_remove(struct mrt_thread *thread) {
    struct thread_queue *queue = thread->queue;
    if (queue == NULL) {
        return;
    }
    if (thread->previous != NULL) {
        thread->previous->next = thread->next;
    } else {
        queue->first = thread->next;
    }
    if (thread->next != NULL) {
        thread->next->previous = thread->previous;
    } else {
        queue->last = thread->previous;
    }
    thread->queue = NULL;
}
