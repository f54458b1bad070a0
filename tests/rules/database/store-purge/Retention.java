import org.apache.kafka.clients.admin.ConfigEntry;

class Retention {
    void drain() {
        var soon = new ConfigEntry("retention.ms", "1000");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets the records of a topic go within the hour
        var later = new ConfigEntry("retention.ms", "604800000");
        var other = new ConfigEntry("segment.ms", "1000");
    }
}
