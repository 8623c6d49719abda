import { hostObject, type HostObject } from '../protocol/hostClass';

/** Services that the client makes by name when it starts; it only tells them something. */
const ADDIN_SERVICE = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

/** Returns the service of that type, or `undefined` where there is none. */
export function serviceObject(typeName: string): HostObject | undefined {
  return typeName === 'Microsoft.InternalService.AddinInternalService' ? hostObject(ADDIN_SERVICE, undefined) : undefined;
}
