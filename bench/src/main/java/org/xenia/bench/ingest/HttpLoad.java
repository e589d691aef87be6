package org.xenia.bench.ingest;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.UUID;
import org.xenia.bench.load.HttpConnection;
import org.xenia.bench.load.Latencies;
import org.xenia.bench.system.Api;

/// One connection that hands in messages through the API, each after the answer to the one before.
final class HttpLoad {

    private final InetSocketAddress address;
    private final String path;
    private final String headers;
    private final String run = UUID.randomUUID().toString();

    HttpLoad(InetSocketAddress address, String channel, String token) {
        this.address = address;
        this.path = "/api/v1/channels/" + channel + "/messages";
        this.headers = Api.authorization(token);
    }

    /// Works until the deadline.
    Latencies work(int worker, long deadline) throws IOException {
        Latencies latencies = new Latencies();
        MessageMix mix = new MessageMix(worker);
        try (HttpConnection connection = new HttpConnection(address)) {
            for (long began = System.nanoTime(); began < deadline; began = System.nanoTime()) {
                int customer = mix.customer();
                HttpConnection.Answer answer = connection.send("POST", path, headers, body(mix, customer));
                if (answer.status() != 201) {
                    throw new IOException("a message was answered " + answer.status() + " " + answer.body());
                }
                latencies.add(System.nanoTime() - began);
                if (customer == mix.known()) {
                    mix.addKnown();
                }
            }
        }
        return latencies;
    }

    private String body(MessageMix mix, int customer) {
        String who = run + mix.name(customer);
        return "{\"messageId\":\"" + UUID.randomUUID() + "\",\"customer\":{\"id\":\"" + who + "\",\"name\":\"Customer "
                + customer + "\",\"country\":\"ES\"},\"text\":\"" + mix.text() + "\"}";
    }
}
