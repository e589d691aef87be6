package org.xenia.server.kernel.file.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.file.FileStore;
import org.xenia.server.kernel.file.s3.BucketClient.Call;

/// Files in a bucket. A short file is one request; a longer one goes up in parts and is whole only when
/// the last request says so, so that a crash leaves nothing that can be opened. One part at a time is
/// held in memory.
public final class BucketFileStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(BucketFileStore.class);

    /// The service takes no part below 5 MiB but the last, and 10,000 parts at most.
    private static final int PART = 8 * 1024 * 1024;

    private static final Pattern UPLOAD = Pattern.compile("<UploadId>([^<]+)</UploadId>");

    private static final Pattern CODE = Pattern.compile("<Code>([A-Za-z]{1,60})</Code>");

    private final BucketClient client;

    /// A store in a bucket that exists.
    public BucketFileStore(Bucket bucket) {
        this.client = new BucketClient(bucket);
    }

    @Override
    public long put(WorkspaceId workspace, UUID id, InputStream content) throws IOException {
        String key = key(workspace, id);
        byte[] first = content.readNBytes(PART);
        if (first.length < PART) {
            expect(new Call("PUT", key, Map.of(), first));
            return first.length;
        }
        String upload = begin(key);
        try {
            return putParts(key, upload, first, content);
        } catch (IOException | RuntimeException failed) {
            abort(key, upload);
            throw failed;
        }
    }

    private String begin(String key) throws IOException {
        Matcher upload = UPLOAD.matcher(expect(new Call("POST", key, Map.of("uploads", ""), new byte[0])));
        if (!upload.find()) {
            throw new IOException("the file store named no upload");
        }
        return upload.group(1);
    }

    private long putParts(String key, String upload, byte[] first, InputStream content) throws IOException {
        List<String> tags = new ArrayList<>();
        long size = 0;
        for (byte[] part = first; part.length > 0; part = content.readNBytes(PART)) {
            String number = Integer.toString(tags.size() + 1);
            Call call = new Call("PUT", key, Map.of("partNumber", number, "uploadId", upload), part);
            tags.add(tag(call));
            size += part.length;
        }
        StringBuilder whole = new StringBuilder("<CompleteMultipartUpload>");
        for (int i = 0; i < tags.size(); i++) {
            whole.append("<Part><PartNumber>")
                    .append(i + 1)
                    .append("</PartNumber><ETag>")
                    .append(tags.get(i).replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</ETag></Part>");
        }
        byte[] body = whole.append("</CompleteMultipartUpload>").toString().getBytes(StandardCharsets.UTF_8);
        String answer = expect(new Call("POST", key, Map.of("uploadId", upload), body));
        // The service begins to answer 200 before it knows: then the fault stands in the body.
        if (answer.contains("<Error>")) {
            throw new IOException("the file store did not put the parts together");
        }
        return size;
    }

    private String tag(Call call) throws IOException {
        HttpResponse<InputStream> response = client.send(call);
        try (InputStream body = response.body()) {
            requireTaken(call, response.statusCode(), body);
            return response.headers()
                    .firstValue("ETag")
                    .orElseThrow(() -> new IOException("the file store gave a part no tag"));
        }
    }

    private void abort(String key, String upload) {
        try {
            expect(new Call("DELETE", key, Map.of("uploadId", upload), new byte[0]));
        } catch (IOException leftBehind) {
            LOG.warn("parts of a file stay in the file store until its own rules remove them", leftBehind);
        }
    }

    @Override
    public InputStream open(WorkspaceId workspace, UUID id) throws IOException {
        String key = key(workspace, id);
        Call call = Call.of("GET", key);
        HttpResponse<InputStream> response = client.send(call);
        if (response.statusCode() == 200) {
            return response.body();
        }
        try (InputStream body = response.body()) {
            if (response.statusCode() == 404) {
                throw new NoSuchFileException(key);
            }
            requireTaken(call, response.statusCode(), body);
            throw new IOException("the file store answered " + response.statusCode());
        }
    }

    @Override
    public void remove(WorkspaceId workspace, UUID id) throws IOException {
        HttpResponse<InputStream> response = client.send(Call.of("DELETE", key(workspace, id)));
        try (InputStream body = response.body()) {
            if (response.statusCode() != 404) {
                requireTaken(Call.of("DELETE", ""), response.statusCode(), body);
            }
        }
    }

    private String expect(Call call) throws IOException {
        HttpResponse<InputStream> response = client.send(call);
        try (InputStream body = response.body()) {
            requireTaken(call, response.statusCode(), body);
            return new String(body.readNBytes(64 * 1024), StandardCharsets.UTF_8);
        }
    }

    private static void requireTaken(Call call, int status, InputStream body) throws IOException {
        if (status >= 300) {
            Matcher code = CODE.matcher(new String(body.readNBytes(4_096), StandardCharsets.UTF_8));
            throw new IOException("the file store refused %s with %d%s"
                    .formatted(call.method(), status, code.find() ? " " + code.group(1) : ""));
        }
    }

    private static String key(WorkspaceId workspace, UUID id) {
        return workspace + "/" + id;
    }
}
