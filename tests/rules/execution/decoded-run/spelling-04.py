import pickle
import dill
import marshal
import cloudpickle
import jsonpickle

def clean(client, things):
    pickle.loads(recv())
    dill.loads(recv())
    marshal.loads(recv())
    cloudpickle.loads(recv())
    jsonpickle.decode(recv())
    client.list("one")
