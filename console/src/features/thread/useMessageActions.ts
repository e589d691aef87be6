import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post, put } from '@/shared/api/http';
import type { Message } from '@/shared/api/types';
import { placeMessages } from '@/shared/data/messages';
import { useSayProblem } from '@/shared/ui/useSayProblem';

function useOnMessage<T>(message: Message, call: (value: T) => Promise<Message>) {
  const client = useQueryClient();
  const sayProblem = useSayProblem();
  return useMutation({ mutationFn: call, onSuccess: (fresh) => placeMessages(client, message.conversation, [fresh]), onError: sayProblem });
}

export const useTranslateAgain = (message: Message) =>
  useOnMessage(message, (language: string) => post<Message>(`/messages/${message.id}/translations`, { language }));

export const useCorrectLanguage = (message: Message) =>
  useOnMessage(message, (language: string) => post<Message>(`/messages/${message.id}/language`, { language }));

export const useCorrectTranslation = (message: Message) =>
  useOnMessage(message, ({ language, text }: { language: string; text: string }) => put<Message>(`/messages/${message.id}/translations/${encodeURIComponent(language)}`, { text }));

/** Has a reply that waits for a good hour leave now. */
export const useRelease = (message: Message) => useOnMessage(message, () => post<Message>(`/messages/${message.id}/release`));
export const useResend = (message: Message) => useOnMessage(message, () => post<Message>(`/messages/${message.id}/resend`));
