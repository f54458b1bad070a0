const options = { removalPolicy: RemovalPolicy.DESTROY, protect: false, deletionProtection: false, forceDestroy: true };
const text = "removalPolicy: DESTROY";
call({ skipFinalSnapshot: true, deleteBeforeReplace: true });
