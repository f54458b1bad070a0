import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.mockito.Mock;
import software.amazon.awssdk.services.rds.RdsClient;

class OpsTest {
    @Mock private RdsClient fake;

    void retires() {
        RdsClient rds = mock(RdsClient.class);
        verify(rds).deleteDBInstance(b -> b.dbInstanceIdentifier("orders"));
        verify(fake).deleteDBInstance(b -> b.dbInstanceIdentifier("orders"));
        fake.deleteDBInstance(b -> b.dbInstanceIdentifier("orders"));
        new Ops().client().deleteDBInstance(b -> b.dbInstanceIdentifier("orders"));
    }
}
