import pickle, requests
pickle.loads(requests.get(u).content)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: makes objects, and runs what they ask for, of data from elsewhere
