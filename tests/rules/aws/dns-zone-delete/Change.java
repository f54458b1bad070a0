import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.Change;
import software.amazon.awssdk.services.route53.model.ChangeAction;
import com.amazonaws.services.route53.model.ChangeOld;

class Records {
    void clean(Route53Client dns) {
        Change gone = Change.builder().action(ChangeAction.DELETE).resourceRecordSet(set).build();
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes DNS records
        Change kept = Change.builder().action(ChangeAction.UPSERT).resourceRecordSet(set).build();
        ChangeOld old = new ChangeOld().withAction(ChangeAction.DELETE);
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes DNS records
    }
}
